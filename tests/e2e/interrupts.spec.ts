import { readFileSync } from "node:fs";
import { join } from "node:path";
import { today } from "../../lib/content/today";
import { pagesOf, stepTree } from "../../lib/engine/stepTree";
import { pathTo } from "../../lib/model/paths";
import { codes, scriptTitle } from "./support/content";
import { content } from "./support/lines";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    for (const locale of ["en", "ar"])
      test(`after “they came in anyway” the paper is asked again, and its script follows, in ${locale}`, async ({
        page,
      }) => {
        const walk = new WalkPage(page, locale);
        await walk.open();
        if (javaScriptEnabled) await walk.isStepwise();
        await walk.answer("home-door", "closed").click();
        await walk.interrupt("home-came-in").click();
        const panel = page.locator(".interrupt[open]");
        const card = (id: string) =>
          panel.locator(".script:visible", { has: page.getByText(scriptTitle(locale, id), { exact: true }) });
        await expect(card("home-forced-entry").locator(".say q").first()).toBeInViewport();
        await expect(panel.locator(".script:visible")).toHaveCount(1);
        await panel
          .locator("summary", {
            hasText: walk.words.questions["home-paper"]!.options["search-warrant"]!,
          })
          .click();
        await expect(card("paper-judge-search-warrant")).toBeVisible();
        await expect(card("home-let-in")).toHaveCount(0);
      });

    test("each interrupt leaves on screen, and on paper, the scripts that the engine gives and no others", async ({
      page,
    }) => {
      test.setTimeout(120_000);
      for (const situation of content.situations) {
        const walk = new WalkPage(page, "en", situation.id);
        for (const { id, node } of stepTree(situation, content.rules, today()).interrupts) {
          await walk.open();
          if (javaScriptEnabled) await walk.isStepwise();
          await page.locator(".question > details > summary:visible").first().click();
          await walk.interrupt(id).click();
          const titles = node.scripts.map((script) => scriptTitle("en", script.id));
          for (const media of ["screen", "print"] as const) {
            await page.emulateMedia({ media });
            const shown = page.locator(".script > h3:visible");
            await expect(shown, `${situation.id} ${id}, ${media}`).toHaveText(titles);
          }
          await page.emulateMedia({ media: "screen" });
          // And back: what was answered before is there again.
          await walk.interrupt(id).click();
          await expect(page.locator(".walk")).toBeVisible();
        }
      }
    });
  });

test("the words on an immigration judge come only after the answer who makes the arrest", async ({
  page,
}) => {
  const walk = new WalkPage(page, "en", "street");
  await walk.open();
  await walk.interrupt("street-arrested").click();
  const panel = page.locator(".interrupt[open]");
  const judge = panel.locator("q:visible", { hasText: "immigration judge" });
  await expect(judge).toHaveCount(0);
  const answer = (id: string) =>
    panel.locator("summary", { hasText: walk.words.questions["street-arrested-by"]!.options[id]! });
  await answer("police").click();
  await expect(judge).toHaveCount(0);
  await answer("immigration").click();
  await expect(judge).toHaveCount(1);
});

const out = join(import.meta.dirname, "../../out");

for (const locale of codes)
  test(`every note on a situation page has something that opens it, in ${locale}`, () => {
    const pages = content.situations.flatMap((situation) => [
      pathTo.situation(locale, situation.id),
      ...pagesOf(situation).map(({ id }) => pathTo.situation(locale, situation.id, id)),
    ]);
    for (const page of pages) {
      const html = readFileSync(join(out, page, "index.html"), "utf8");
      const notes = [...html.matchAll(/<aside[^>]*\sid=([\w-]+)/g)].map((match) => match[1]!);
      expect(notes.length).toBeGreaterThan(3);
      // The way back inside a note opens nothing.
      const outside = html.replace(/<aside[^>]*\sid=([\w-]+)[^>]*>.*?<\/aside>/gs, (note, id: string) =>
        note.replace(new RegExp(`popovertarget=${id}(?![\\w-])`, "g"), ""),
      );
      const openers = new Set([...outside.matchAll(/popovertarget=([\w-]+)/g)].map((match) => match[1]!));
      expect(
        notes.filter((note) => !openers.has(note)),
        page,
      ).toEqual([]);
      expect(
        [...openers].filter((id) => !notes.includes(id)),
        page,
      ).toEqual([]);
    }
  });
