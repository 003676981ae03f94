import { readFileSync } from "node:fs";
import { join } from "node:path";
import { today } from "../../lib/content/today";
import { outcomeFor } from "../../lib/engine/outcomeFor";
import { pagesOf } from "../../lib/engine/situationPart";
import { afterInterrupt } from "../../lib/engine/walk";
import { pathTo } from "../../lib/model/paths";
import { codes, label, scriptTitle } from "./support/content";
import { content } from "../fixtures/projectContent";
import { expect, test } from "./support/test";
import { setTextSize } from "../../lib/bench/browser/setTextSize";
import { sharesThatStay } from "../../lib/bench/browser/sharesThatStay";
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
          await page.locator(".question [name] > summary:visible").last().click();
          await walk.happens(id);
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
      await walk.happens("someone-taken-was-hurt");
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
      await expect(walk.menu).toBeVisible();
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
      expect(notes).toContain("law");
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

/** All of them at the usual size, and each in one of the larger ones: what stays there, stays alike on every page. */
const AT_SIZE = [
  ["en", 100, content.situations],
  ["ar", 150, content.situations.filter((_, at) => at % 2 === 0)],
  ["ar", 200, content.situations.filter((_, at) => at % 2 === 1)],
] as const;

for (const [locale, percent, situations] of AT_SIZE)
  test(`at text of ${percent} % the bar stays only where it and the header leave three quarters of the screen, in ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await setTextSize(page, percent);
    for (const situation of situations) {
      const walk = new WalkPage(page, locale, situation.id);
      const expectRoom = async (where: string) => {
        const { header, bar, all } = await sharesThatStay(page);
        expect(header + bar, `${situation.id}, ${where}`).toBeLessThanOrEqual(0.25);
        if (percent === 100 || where === "answered")
          expect(all, `${situation.id}, ${where}: it does stay`).toBeGreaterThan(header);
      };
      for (const { id } of situation.interrupts) {
        await walk.open();
        await walk.isStepwise();
        await page.locator(".question > details > summary:visible").last().click();
        await expectRoom("answered");
        await walk.happens(id);
        await expectRoom(id);
      }
    }
  });

test("the bar covers the end of nothing: what is read last stands above it", async ({ page }) => {
  for (const id of ["home", "someone-taken"]) {
    const walk = new WalkPage(page, "en", id);
    await walk.open();
    await walk.isStepwise();
    await page.locator(".question > details > summary:visible").last().click();
    const covered = await page.evaluate(() => {
      const walk = document.querySelector(".walk")!;
      const bar = walk.querySelector(":scope > .interrupt, .interrupts")!;
      walk.scrollIntoView({ block: "end" });
      const before = [...walk.children].filter((element) => element !== bar && element.checkVisibility());
      return (
        Math.max(...before.map((element) => element.getBoundingClientRect().bottom)) -
        bar.getBoundingClientRect().top
      );
    });
    expect(covered, id).toBeLessThanOrEqual(0);
  }
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    for (const locale of ["en", "ar"])
      test(`several interrupts stand in one bar, which opens with the keyboard, in ${locale}`, async ({
        page,
      }) => {
        const walk = new WalkPage(page, locale, "someone-taken");
        await walk.open();
        if (javaScriptEnabled) await walk.isStepwise();
        const [first = "", ...others] = Object.keys(walk.words.interrupts);
        expect(others).toHaveLength(2);
        await expect(walk.menu).toHaveText(label(locale, "walk.else"));
        await expect(walk.menu).toBeInViewport({ ratio: 1 });
        for (const id of [first, ...others]) await expect(walk.interrupt(id)).toBeHidden();
        const place = await walk.menu.boundingBox();

        await walk.menu.focus();
        await page.keyboard.press("Enter");
        for (const id of [first, ...others]) {
          await expect(walk.interrupt(id)).toBeInViewport({ ratio: 1 });
          // It opens upwards, so that a second tap on the same place takes none of them.
          expect((await walk.interrupt(id).boundingBox())!.y).toBeLessThan(place!.y);
        }
        await expect(walk.menu).toBeFocused();
        expect((await walk.menu.boundingBox())!.y).toBeCloseTo(place!.y, 0);
        await page.keyboard.press("Tab");
        await expect(walk.interrupt(first)).toBeFocused();
        if (javaScriptEnabled) {
          await page.keyboard.press("Escape");
          await expect(walk.interrupt(first)).toBeHidden();
          await expect(walk.menu).toBeFocused();
          await page.keyboard.press("Space");
          await page.keyboard.press("Tab");
        }
        await page.keyboard.press("Enter");
        await expect(page.locator(".interrupt[open]")).toHaveCount(1);
        // Open, it covers the page, and its bar says that it leads back.
        await expect(walk.interrupt(first)).toHaveText(
          walk.words.interrupts[first]!.text + label(locale, "walk.goOn"),
        );
        await expect(
          page.getByText(label(locale, "walk.goOn"), { exact: true }).and(page.locator(":visible")),
        ).toBeInViewport({
          ratio: 1,
        });
        await expect(walk.menu).toBeHidden();
        for (const id of others) await expect(walk.interrupt(id)).toBeVisible();
        await walk.interrupt(first).click();
        await expect(page.locator(".interrupt[open]")).toHaveCount(0);
        await expect(walk.menu).toBeVisible();
      });
  });
