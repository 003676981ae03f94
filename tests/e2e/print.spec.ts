import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { pagesOf } from "../../lib/engine/situationPart";
import { pathTo } from "../../lib/model/paths";
import { codes, label, scriptTitle, situationWords, turnsOf } from "./support/content";
import { content } from "../fixtures/projectContent";
import { expectedScripts } from "./support/lines";
import { pageBoxes } from "./support/pageBoxes";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";
import { pathsOf } from "./support/links";

/** What would be printed on every page, over the text. */
async function fixedParts(page: Page): Promise<string[]> {
  return page
    .locator("body *")
    .evaluateAll((all) =>
      all
        .filter(
          (part) => part.checkVisibility() && ["fixed", "sticky"].includes(getComputedStyle(part).position),
        )
        .map((part) => part.outerHTML.slice(0, 80)),
    );
}

for (const [name, path] of [
  ["a guide", pathTo.guide("en", "reading-a-warrant")],
  ["a situation", pathTo.situation("en", "home")],
  ["a state", pathTo.state("en", "ca")],
] as const)
  test(`${name} prints without bars over its text`, async ({ page }) => {
    await page.goto(path);
    expect((await fixedParts(page)).length, "bars on the screen").toBeGreaterThan(0);
    await page.emulateMedia({ media: "print" });
    expect(await fixedParts(page)).toEqual([]);
    await expect(page.locator("h1")).toBeVisible();
  });

test("an answer to a ZIP code prints, without the box that it was asked in", async ({ page }) => {
  await page.goto(pathTo.hotlines("en"));
  await page.locator("#zip").fill("55407");
  await page.keyboard.press("Enter");
  const best = page.locator(".answers > .hotlines > .hotline");
  await expect(best).toHaveCount(3);

  await page.emulateMedia({ media: "print" });
  for (const card of await best.all()) await expect(card.locator(".phone").first()).toBeVisible();
  await expect(page.locator("#zip-message")).toBeVisible();
  await expect(page.locator("#zip")).toBeHidden();
});

/** Eight points, in CSS pixels. */
const LEAST = 8 / 0.75;

/** What stands on the paper of a situation, and what should not. */
async function paperOf(page: Page) {
  await page.emulateMedia({ media: "print" });
  const paper = await page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((part) => part.checkVisibility());
    const textOf = (part: Element) => (part.textContent ?? "").replace(/\s+/g, " ").trim();
    const own = (part: Element) =>
      [...part.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue!.trim() !== "");
    return {
      titles: seen(".walk .script:not(.opening) > h3").map(textOf),
      lines: seen(".walk .script:not(.opening) .say li").length,
      labels: seen(".walk .script:not(.opening) .say b").length,
      own: seen(".walk .script:not(.opening) .say span").length,
      answers: seen(".walk .script > .for").length,
      nevers: seen(".walk .script > .never + ul > li").length,
      warnings: seen(".warnings > li").length,
      numbers: seen(".end .phone").map(textOf),
      footer: seen("footer p").map(textOf),
      review: seen(".review").length,
      // What only a screen can do.
      left: seen("button, input:not([data-blank]), summary, nav, header, .question, .more, sup, .hint")
        .filter((part) => !part.matches(".earlier > summary"))
        .map((part) => part.outerHTML.slice(0, 80)),
      small: seen("main *, footer *")
        .filter(own)
        .map((part) => [parseFloat(getComputedStyle(part).fontSize), textOf(part).slice(0, 60)] as const),
    };
  });
  // A PDF is of the medium that is set.
  await page.emulateMedia({ media: null });
  return paper;
}

const situationPages = content.situations.flatMap((situation) =>
  [undefined, ...pagesOf(situation)].map((page) => ({ situation, page })),
);

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  for (const locale of codes)
    test(`a situation in ${locale} prints on one sheet all that can be said in it`, async ({ page }) => {
      test.setTimeout(180_000);
      for (const { situation, page: option } of situationPages) {
        const path = pathTo.situation(locale, situation.id, option?.id);
        await page.goto(path);
        const all = await page.evaluate(() => {
          const scripts = [...document.querySelectorAll(".walk .script:not(.opening)")];
          const count = (selector: string) =>
            scripts.reduce((sum, script) => sum + script.querySelectorAll(selector).length, 0);
          return {
            scripts: scripts.length,
            lines: count(".say li"),
            labels: count(".say b"),
            nevers: count(":scope > .never + ul > li"),
            warnings: document.querySelectorAll(".warnings > li").length,
          };
        });
        const { titles, lines, labels, own, answers, nevers, warnings, ...paper } = await paperOf(page);
        expect({ scripts: titles.length, lines, labels, nevers, warnings }, path).toEqual(all);
        expect(answers, `${path}: for which answers`).toBe(all.scripts);
        expect(own, `${path}: lines in the language of the reader`).toBe(locale === "en" ? 0 : lines);
        expect(paper.numbers.length, `${path}: numbers`).toBeGreaterThan(1);
        expect(paper.footer[0], path).toBe(label(locale, "site.notAdvice"));
        expect(paper.footer[1], `${path}: its day`).toContain("20");
        expect(paper.footer).toHaveLength(2);
        expect(paper.review, `${path}: whether a lawyer has read it`).toBe(1);
        expect(paper.left, path).toEqual([]);
        expect(
          paper.small.filter(([size]) => size < LEAST - 0.01),
          `${path}: letters under 8 pt`,
        ).toEqual([]);
        // Both sides of one sheet, on the smaller of the two papers.
        expect(pageBoxes(await page.pdf({ format: "Letter" })).length, path).toBeLessThanOrEqual(2);
      }
    });
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    for (const locale of ["en", "ar"])
      test(`after answers in ${locale} a situation prints what these have brought, folded or not`, async ({
        page,
      }) => {
        const walk = new WalkPage(page, locale);
        await walk.open();
        if (javaScriptEnabled) await walk.isStepwise();
        const untouched = await paperOf(page);
        expect(untouched.titles.length).toBeGreaterThan(10);
        expect(untouched.left).toEqual([]);
        await walk.answer("home-door", "closed").click();
        await walk.answer("home-paper", "none").click();

        const paper = await paperOf(page);
        expect(paper.titles.sort()).toEqual(
          ["home-closed-door", "home-no-consent"].map((id) => scriptTitle(locale, id)).sort(),
        );
        expect(paper.answers).toBe(0);
        expect(paper.lines).toBeGreaterThan(5);
        expect(paper.numbers.length).toBeGreaterThan(1);
        expect(paper.warnings).toBeGreaterThan(1);
        expect(paper.left).toEqual([]);
        expect(pageBoxes(await page.pdf({ format: "Letter" })).length).toBe(1);
      });
  });

/** What the list of words of a printed guide says: each entry with the name of its page, and its words where they came. */
async function wordsOnPaper(page: Page) {
  await page.emulateMedia({ media: "print" });
  const entries = await page.locator("[data-script]").evaluateAll((all) => {
    const seen = (root: Element, selector: string) =>
      [...root.querySelectorAll(selector)]
        .filter((part) => part.checkVisibility())
        .map((part) => (part.textContent ?? "").replace(/\s+/g, " ").trim())
        .join();
    return all.map((entry) => ({
      id: (entry as HTMLElement).dataset.script!,
      title: seen(entry, "a"),
      place: seen(entry, "a + span"),
      lines: [...entry.querySelectorAll(".say li")].map((line) => ({
        label: seen(line, "b"),
        english: seen(line, "q"),
        own: seen(line, "i"),
      })),
    }));
  });
  const says = await page.locator("p.paper:visible").allTextContents();
  await page.emulateMedia({ media: "screen" });
  return { entries, says: says.join(" ") };
}

/** Counts what would open the dialog of the printer. */
async function printsAreCounted(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { prints: 0, print: () => (window as unknown as { prints: number }).prints++ });
  });
  return () => page.evaluate(() => (window as unknown as { prints: number }).prints);
}

const spaced = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();
const printButton = (page: Page, locale: string) =>
  page.getByRole("button", { name: label(locale, "guide.print"), exact: true });

for (const [locale, guides] of turnsOf(content.guides, ["en", "es", "ar"]))
  test(`each guide prints its words to say, in both languages, with their conditions, in ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const prints = await printsAreCounted(page);
    const expected = new Map(expectedScripts(locale).map((script) => [script.id, script]));
    for (const guide of guides) {
      await page.goto(pathTo.guide(locale, guide.id));
      await printButton(page, locale).click();
      await expect.poll(prints).toBe(1);

      const { entries, says } = await wordsOnPaper(page);
      expect(says, `${guide.id}: where the words are, once they are here`).toBe("");
      expect(entries.map(({ id }) => id)).toEqual(guide.scripts);
      for (const { id, title, lines } of entries) {
        expect(title).toBe(spaced(expected.get(id)!.title));
        expect(lines, id).toEqual(
          expected.get(id)!.lines.map((line) => ({
            label: spaced(line.label),
            english: spaced(line.english),
            own: spaced(line.own),
          })),
        );
      }
      await expect(page.locator("[data-script] .say").first(), "the screen stays as it was").toBeHidden();
    }
    // Nothing is fetched or said twice.
    const before = await page.locator("[data-script] .say").count();
    await page.route("**/*.json", (route) => route.abort("aborted"));
    await printButton(page, locale).click();
    await expect.poll(prints).toBe(2);
    await expect(page.locator("[data-script] .say")).toHaveCount(before);
    await expect(page.getByRole("status")).toBeEmpty();
  });

test("before the button is pressed, a printed guide names the pages of its words", async ({ page }) => {
  for (const locale of ["en", "ar"]) {
    await page.goto(pathTo.guide(locale, "police-and-ice"));
    await expect(page.locator("p.paper")).toContainText(label(locale, "guide.wordsToo"));
    const { entries, says } = await wordsOnPaper(page);
    expect(says).toContain(label(locale, "guide.wordsAt"));
    for (const { id, title, place, lines } of entries) {
      const [situation = ""] = /^(car|street|custody|someone-taken|paper)/.exec(id) ?? [];
      expect(title).toBe(spaced(scriptTitle(locale, id)));
      expect(place, id).toContain(spaced(situationWords(locale, situation).title));
      expect(lines).toEqual([]);
    }
  }
});

test("each link to words to say leads to a page that has them", async ({ page }) => {
  test.setTimeout(60_000);
  const places = new Map<string, string>();
  for (const { id } of content.guides) {
    await page.goto(pathTo.guide("en", id));
    for (const entry of await page.locator("[data-script]").all())
      places.set((await entry.getAttribute("data-script"))!, (await pathsOf(entry.locator("a")))[0]!);
  }
  const out = join(import.meta.dirname, "../../out");
  for (const [id, path] of places)
    expect(
      readFileSync(join(out, path, "index.html"), "utf8").includes(`data-law=why-${id} `),
      `${path}: ${id}`,
    ).toBe(true);
});

test("without a network a guide prints what there is, and says what is missing", async ({ page }) => {
  const prints = await printsAreCounted(page);
  await page.goto(pathTo.guide("es", "police-and-ice"));
  await page.route(`**${pathTo.scriptWords("es")}`, (route) => route.abort("aborted"));
  await printButton(page, "es").click();
  await expect.poll(prints).toBe(1);
  await expect(page.getByRole("status")).toHaveText(label("es", "guide.wordsFailed"));
  const { entries, says } = await wordsOnPaper(page);
  expect(says).toContain(label("es", "guide.wordsAt"));
  for (const { place } of entries) expect(place).not.toBe("");

  // Once there is one, the next press brings them.
  await page.unroute(`**${pathTo.scriptWords("es")}`);
  await printButton(page, "es").click();
  await expect.poll(prints).toBe(2);
  await expect(page.getByRole("status")).toBeEmpty();
  for (const { id, lines } of (await wordsOnPaper(page)).entries) expect(lines.length, id).toBeGreaterThan(0);
});
