import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { codes } from "./support/content";
import { SHARED_TEMPLATES, TEMPLATES } from "./support/templates";
import { expect, test } from "./support/test";

/** WCAG 2.2, levels A and AA. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
  );
  expect(found).toEqual([]);
}

// `test` also holds each page to the rules of `watchPage`: no breach of the policy, no error, no other host.
for (const { name, open } of SHARED_TEMPLATES)
  test(`${name} can be used by everyone and keeps to the policy`, async ({ page }) => {
    await open(page, "");
    await expectNoViolations(page);
  });

for (const locale of codes)
  for (const { name, open } of TEMPLATES)
    test(`${name} can be used by everyone and keeps to the policy, in ${locale}`, async ({ page }) => {
      await open(page, locale);
      await expectNoViolations(page);
    });

test("an address that does not exist gets the page that says so", async ({ request }) => {
  const [answer, page] = [await request.get("/en/no-such-page/"), await request.get("/404.html")];
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toBe(await page.text());
});
