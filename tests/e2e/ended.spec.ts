import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathTo } from "../../lib/model/paths";
import { expect, test } from "./support/test";

const out = join(import.meta.dirname, "../../out");
const [module = ""] = readdirSync(join(out, "islands")).filter((file) => file.startsWith("ended-"));
const LAST = "2027-03-31";

for (const [day, isOver] of [
  ["2027-03-31T12:00:00", false],
  ["2027-04-01T12:00:00", true],
] as const)
  test(`on ${day.slice(0, 10)} a rule and a review whose last day is ${LAST} ${isOver ? "say so" : "say nothing"}`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date(day));
    // A page as it is built when a rule and a review have an end.
    await page.route(`**${pathTo.situation("en", "street")}`, async (route) => {
      const html = await (await route.fetch()).text();
      const ends = `data-island=ended data-told='{"until":"${LAST}","says":"It ended."}'`;
      await route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: html
          .replace(/<article class=("script[^"]*"|script)/, `$& ${ends}`)
          .replace("<p class=review>", `<p class=review ${ends}>`)
          .replace("</main>", `<script type=module src=/islands/${module}></script></main>`),
      });
    });
    await page.goto(pathTo.situation("en", "street"));
    await expect(page.locator(".stepwise")).toBeAttached();
    await expect(page.locator("article > .notice")).toHaveCount(isOver ? 1 : 0);
    if (isOver) {
      await expect(page.locator("article > .notice")).toHaveText("It ended.");
      await expect(page.locator(".review").first()).toHaveText("It ended.");
    } else await expect(page.locator(".review").first()).not.toHaveText("It ended.");
  });
