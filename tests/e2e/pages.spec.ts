import type { Locale } from "../../lib/model/locale";
import { pathTo } from "../../lib/model/paths";
import { codes, locales } from "./support/content";
import {
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  expectNoSidewaysScrollOfLargeText,
} from "./support/expectPage";
import { SHARED_TEMPLATES, TEMPLATES } from "./support/templates";
import { expect, test } from "./support/test";

// `test` also holds each page to the rules of `watchPage`: no breach of the policy, no error, no other host.
for (const { name, open } of SHARED_TEMPLATES)
  test(`${name} fits a small screen, keeps to the policy and can be used by everyone`, async ({ page }) => {
    await open(page, "");
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
  });

const [source, ...translated] = locales as [Locale, ...Locale[]];
/** English and one more language, and axe in one of the two. `npm run a11y` has every page of all of them. */
const inTwo = TEMPLATES.flatMap((template, at) =>
  [source, translated[at % translated.length]!].map(
    (locale, which) => ({ template, locale, isLookedAt: at % 2 === which }) as const,
  ),
);

for (const {
  template,
  locale: { code, direction },
  isLookedAt,
} of inTwo)
  test(`${template.name} fits a small screen, keeps to the policy and can be used by everyone, in ${code}`, async ({
    page,
  }) => {
    await template.open(page, code);
    await expect(page.locator("html")).toHaveAttribute("lang", code);
    await expect(page.locator("html")).toHaveAttribute("dir", direction);
    await expect(page.locator("body")).toHaveCSS("direction", direction);
    await expectNoSidewaysScroll(page);
    if (isLookedAt) await expectNoAxeViolations(page);
    await expectNoSidewaysScrollOfLargeText(page);
  });

test("an address that lacks its slash at the end leads to the page, with its query", async ({ request }) => {
  const answer = await request.get("/en/hotlines?zip=02108", { maxRedirects: 0 });
  expect([answer.status(), answer.headers()["location"]]).toEqual([308, "/en/hotlines/?zip=02108"]);
});

test("an address that does not exist gets the page that says so", async ({ request }) => {
  const [answer, page] = [await request.get("/en/no-such-page/"), await request.get("/404.html")];
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toBe(await page.text());
});

test("telephone numbers keep their order in text that runs from right to left", async ({ page }) => {
  for (const path of [pathTo.state("ar", "CA"), pathTo.hotlines("ar"), pathTo.situation("ar", "home")]) {
    await page.goto(path);
    const numbers = await page.locator('a[href^="tel:"]').evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility())
        .map((link) => {
          const text = link.querySelector("bdi[dir=ltr]")?.firstChild;
          if (!text?.textContent) return { number: link.outerHTML, lefts: [1, 0] };
          const lefts = Array.from(text.textContent, (_, index) => {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + 1);
            return range.getBoundingClientRect().left;
          });
          return { number: text.textContent, lefts };
        }),
    );
    expect(numbers.length, path).toBeGreaterThan(0);
    const turned = numbers.filter(({ lefts }) =>
      lefts.some((left, index) => index > 0 && left < (lefts[index - 1] ?? left)),
    );
    expect(turned).toEqual([]);
  }
});

test.describe("for people whom motion makes ill", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  test("nothing moves", async ({ page }) => {
    for (const { open } of TEMPLATES.slice(0, 5)) {
      await open(page, codes[0] ?? "");
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      await expect(page.locator("html")).toHaveCSS("scroll-behavior", "auto");
    }
  });
});
