import { readFileSync } from "node:fs";
import { join } from "node:path";
import { today } from "../../lib/content/today";
import { outcomeFor } from "../../lib/engine/outcomeFor";
import { pagesOf } from "../../lib/engine/situationPart";
import { afterInterrupt } from "../../lib/engine/walk";
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
        const card = (id: string) => walk.script(scriptTitle(locale, id));
        await expect(card("home-forced-entry").locator(".say q").first()).toBeInViewport();
        await expect(page.locator(".walk .script:visible")).toHaveCount(1);
        await walk.answer("home-paper-inside", "search-warrant").click();
        await expect(card("paper-judge-search-warrant")).toBeVisible();
        await expect(card("home-let-in")).toHaveCount(0);
      });

    test("each interrupt leaves on screen, and on paper, the scripts that the engine gives and no others", async ({
      page,
    }) => {
      test.setTimeout(120_000);
      for (const situation of content.situations) {
        const walk = new WalkPage(page, "en", situation.id);
        for (const interrupt of situation.interrupts) {
          const { id } = interrupt;
          const { facts } = afterInterrupt(situation, interrupt);
          const { scripts } = outcomeFor(content.rules, facts, today());
          await walk.open();
          if (javaScriptEnabled) await walk.isStepwise();
          // After “I don’t know” anything can happen.
          await page.locator(".question > details > summary:visible").last().click();
          await walk.interrupt(id).click();
          // What this brings comes first, before the words for everybody.
          await expect(page.locator(".walk > .script.w .say q:visible").first()).toBeInViewport();
          const titles = scripts.map((script) => scriptTitle("en", script.id)).sort();
          // What stands there for everybody is folded under what is new.
          const earlier = page.locator(".earlier > summary");
          if (await earlier.isVisible()) await earlier.click();
          for (const media of ["screen", "print"] as const) {
            await page.emulateMedia({ media });
            const shown = await page.locator(".script > h3:visible").allTextContents();
            expect(shown.sort(), `${situation.id} ${id}, ${media}`).toEqual(titles);
          }
          await page.emulateMedia({ media: "screen" });
          // And back: what was answered before is there again, or asked again.
          await walk.interrupt(id).click();
          await expect(walk.openAnswers).toHaveCount(javaScriptEnabled ? 1 : 0);
        }
      }
    });
  });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    test("one interrupt may follow another; the way back leads to where the first was taken", async ({
      page,
    }) => {
      const walk = new WalkPage(page, "en", "someone-taken");
      await walk.open();
      if (javaScriptEnabled) await walk.isStepwise();
      await walk.answer("someone-taken-what", "now").click();
      const bars = page.locator(".interrupt > summary:visible");
      await walk.interrupt("someone-taken-was-hurt").click();
      // Open, it covers the page; what else can happen stands in it.
      await expect(walk.interrupt("someone-taken-me-too")).toBeVisible();
      await walk.interrupt("someone-taken-me-too").click();
      await expect(page.locator(".interrupt[open]")).toHaveCount(1);
      const card = walk.script(scriptTitle("en", "street-free-to-go"));
      await expect(card.locator(".say q").first()).toBeInViewport();
      await expect(walk.interrupt("someone-taken-asked-money")).toBeVisible();
      await walk.interrupt("someone-taken-me-too").click();
      await expect(page.locator(".interrupt[open]")).toHaveCount(0);
      await expect(walk.openAnswers).toHaveCount(javaScriptEnabled ? 1 : 0);
      await expect(bars).not.toHaveCount(0);
    });
  });

test("the words on an immigration judge come only after the answer who makes the arrest", async ({
  page,
}) => {
  const walk = new WalkPage(page, "en", "street");
  await walk.open();
  await walk.interrupt("street-arrested").click();
  await walk.isStepwise();
  const judge = page.locator(".walk q:visible", { hasText: "immigration judge" });
  await expect(judge).toHaveCount(0);
  await walk.answer("street-arrested-by", "police").click();
  await expect(judge).toHaveCount(0);
  await walk.back.click();
  await walk.answer("street-arrested-by", "immigration").click();
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
      expect(notes.length).toBeGreaterThan(1);
      // The way back inside a note opens nothing.
      const outside = html.replace(/<aside[^>]*\sid=([\w-]+)[^>]*>.*?<\/aside>/gs, (note, id: string) =>
        note.replace(new RegExp(`popovertarget=${id}(?![\\w-])`, "g"), ""),
      );
      const openers = new Set([...outside.matchAll(/popovertarget=([\w-]+)/g)].map((match) => match[1]!));
      // Its links become buttons where they open a note: see law.spec.ts.
      if (/ data-law=/.test(outside)) openers.add("law");
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
