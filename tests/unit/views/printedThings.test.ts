import { describe, expect, it } from "vitest";
import { situationsOnAnyDay } from "../../../lib/content/situationsOfScripts";
import { createTranslator } from "../../../lib/i18n/createTranslator";
import { pathTo } from "../../../lib/model/paths";
import { printView } from "../../../lib/views/printView";
import { printedThings } from "../../../lib/views/printedThings";
import { content } from "../../fixtures/projectContent";
import { reviewOfTexts, withReviews } from "../../fixtures/reviews";

const homes = situationsOnAnyDay(content);
const english = createTranslator(content.ui, "en");
const thingsIn = (locale: string, of = content) =>
  printedThings(of, { locale, t: createTranslator(of.ui, locale), english }, homes);
const enabled = content.locales.filter((locale) => locale.enabled).map(({ code }) => code);
const things = new Map(enabled.map((locale) => [locale, thingsIn(locale)]));
const idsOf = (locale: string) => things.get(locale)!.map(({ print }) => print);

describe("what can be printed", () => {
  it("is every card, situation, list, guide and state, once, and the same in every language", () => {
    const wanted = [
      ...content.prints.map(({ id }) => `card/${id}`),
      ...content.situations.map(({ id }) => `situation/${id}`),
      ...content.checklists.map(({ id }) => `checklist/${id}`),
      ...content.guides.map(({ id }) => `guide/${id}`),
      ...content.stateLaw.map(({ state }) => `state/${state.toLowerCase()}`),
      "plan/family",
      ...content.practice.map(({ situation }) => `practice/${situation}`),
      ...content.workshop.map(({ id }) => `workshop/${id}`),
    ];
    expect(new Set(wanted).size).toBe(wanted.length);
    for (const locale of enabled) expect(idsOf(locale), locale).toEqual(wanted);
  });

  it("says something each, in English and in the reader’s language", () => {
    for (const [locale, all] of things)
      for (const { print, statements, title } of all) {
        expect(title, `${locale} ${print}`).toMatch(/\p{L}/u);
        expect(statements.length, `${locale} ${print}`).toBeGreaterThan(0);
        for (const { english: words, own } of statements) {
          expect(words, `${locale} ${print}`).toMatch(/\p{L}/u);
          if (locale === "en") expect(own, print).toBeNull();
          else expect(own, `${locale} ${print}`).toMatch(/\p{L}/u);
        }
      }
  });

  it("says the same English in every language, in the same order", () => {
    const englishOf = (locale: string) =>
      things.get(locale)!.map(({ print, statements }) => [print, statements.map((one) => one.english)]);
    for (const locale of enabled) expect(englishOf(locale), locale).toEqual(englishOf("en"));
  });

  it("has its own page", () => {
    for (const [locale, all] of things) {
      const paths = all.map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
      expect(paths[0]).toBe(pathTo.print(locale, content.prints[0]!.id));
      expect(paths.filter((path) => !path.startsWith(`/${locale}/`))).toEqual([]);
    }
  });

  it("keeps its words for later where it is short: cards alone", () => {
    for (const { print, keepsWords } of things.get("en")!)
      expect(keepsWords, print).toBe(print.startsWith("card/"));
  });
});

describe("a card", () => {
  const cards = content.prints.filter(({ kind }) => kind === "card");
  const saidBy = (locale: string, id: string) =>
    things.get(locale)!.find(({ print }) => print === `card/${id}`)!.statements;

  it("says on what condition a line is true, in both languages", () => {
    let conditions = 0;
    for (const locale of enabled)
      for (const print of cards)
        printView(content, print, locale).lines.forEach(({ english: { only } }, at) => {
          if (only === null) return;
          conditions += 1;
          const { english: words, own } = saidBy(locale, print.id)[at]!;
          const label = (code: string) => content.ui[code]![`line.only.${only}`]!.toLowerCase();
          expect(words.toLowerCase(), `${locale} ${print.id}`).toContain(label("en"));
          if (own !== null) expect(own.toLowerCase(), `${locale} ${print.id}`).toContain(label(locale));
        });
    expect(conditions).toBeGreaterThan(enabled.length);
  });

  it("says no words that no paper may say, in its lines, its points or its labels", () => {
    expect(content.neverPrinted.length).toBeGreaterThan(0);
    const found = content.prints.flatMap(({ id }) =>
      saidBy("en", id).flatMap(({ english: words }) =>
        content.neverPrinted
          .filter((never) => words.toLowerCase().includes(never.toLowerCase()))
          .map((never) => `${id}: ${never} in ${words}`),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe("a review", () => {
  const reviewIn = (of: typeof content) =>
    thingsIn("en", of).find(({ print }) => print === "card/door")!.review;
  const review = reviewOfTexts(content, ["card/door"], "en");

  it("of the card stands on it, and of other texts does not", () => {
    expect(reviewIn(content)).toBeNull();
    expect(
      reviewIn(
        withReviews(content, {
          ...review,
          texts: review.texts.map((text) => ({ ...text, text: "card/street" })),
        }),
      ),
    ).toBeNull();
    expect(reviewIn(withReviews(content, review))).toBe("A. Keeper, 2026-11-02 – 2027-11-02");
  });

  it("of a part of it does not: paper cannot say which part", () => {
    const [text] = review.texts;
    const part = { ...review, texts: [{ ...text!, statements: text!.statements.slice(1) }] };
    expect(reviewIn(withReviews(content, part))).toBeNull();
  });
});
