import { pagesOf } from "../../lib/engine/situationPart";
import { pathTo } from "../../lib/model/paths";
import { inTurn } from "./support/content";
import { content } from "../fixtures/projectContent";
import { expectNoAxeViolations } from "./support/expectPage";
import { expect, test } from "./support/test";

// Everything that some answers bring stands there at once, without the island: what axe has to say of any step of a walk, it
// says of this.
for (const [situation, locale] of inTurn(content.situations, ["en", "ar"]))
  test(`all that ${situation.id} can show can be used by everyone, with its headings in order, in ${locale}`, async ({
    page,
  }) => {
    await page.route("**/situations/**", async (route) => {
      const response = await route.fetch();
      const html = (await response.text())
        .replaceAll("@supports selector(:has(a))", "@supports selector(:unheard-of(a))")
        .replace(/<script [^>]*><\/script>/g, "")
        // Its rules are other ones now than those that the policy names.
        .replace(/<meta http-equiv=Content-Security-Policy [^>]*>/, "");
      const { "content-security-policy": _, ...headers } = response.headers();
      await route.fulfill({ response, headers, body: html });
    });
    for (const own of [undefined, ...pagesOf(situation)]) {
      await page.goto(pathTo.situation(locale, situation.id, own?.id));
      await expect(page.locator(".walk .script:visible").last()).toBeVisible();
      await expectNoAxeViolations(page, ["heading-order"]);
    }
  });
