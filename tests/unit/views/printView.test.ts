import { describe, expect, it } from "vitest";
import { saidWords } from "../../../lib/model/pickedLine";
import { readMeans } from "../../../lib/model/means";
import { plainText, writtenCondition } from "../../../lib/model/text";
import { printView } from "../../../lib/views/printView";
import { content } from "../../fixtures/projectContent";

const enabled = content.locales.filter((locale) => locale.enabled).map(({ code }) => code);
const views = content.prints.flatMap((print) =>
  enabled.map((locale) => ({ print, locale, view: printView(content, print, locale) })),
);
const cards = views.filter(({ print }) => print.kind === "card");

describe("every print, in every language", () => {
  it("says the lines that it names, in their order, in English and in the reader’s language", () => {
    expect(cards.length).toBeGreaterThanOrEqual(8 * enabled.length);
    for (const { print, locale, view } of views) {
      const what = `${locale} ${print.id}`;
      expect(
        view.lines.map(({ english }) => saidWords(english)),
        what,
      ).toEqual(print.lines.map(({ says }) => says));
      for (const { own, ownLocale, english } of view.lines) {
        expect(plainText(own), what).toMatch(/\p{L}/u);
        expect([locale, "en"], what).toContain(ownLocale);
        if (locale === "en") expect(own, what).toBe(english);
        else if (ownLocale === locale) expect(plainText(own), what).not.toBe(plainText(english));
      }
    }
  });

  it("says each line on the same condition in both languages, with what it means", () => {
    for (const { print, locale, view } of cards)
      for (const { english, own, means } of view.lines) {
        expect(writtenCondition(own), `${locale} ${print.id}`).toBe(writtenCondition(english));
        const kind = content.lineKinds.only.find(({ id }) => id === english.only);
        expect(means === null ? undefined : readMeans(means), `${locale} ${print.id}`).toEqual(kind?.means);
      }
    // A line for some of the people only, one that is for all, and one that is true for some without a fact behind it.
    const all = cards.flatMap(({ view }) => view.lines);
    expect(all.some(({ means }) => means !== null)).toBe(true);
    expect(all.some(({ english, means }) => english.only !== null && means === null)).toBe(true);
    expect(all.some(({ english }) => english.only === null)).toBe(true);
  });

  it("has what to do and what never to do beside lines to say, and else the named sections, on a card their points", () => {
    for (const { print, view, locale } of views) {
      const named = print.lines.length > 0 ? ["right-now", "never"] : print.sections;
      if (print.kind === "card" && print.lines.length === 0)
        expect(new Set(view.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)))).toEqual(
          new Set(["item"]),
        );
      expect(
        view.sections.map(({ key }) => key),
        `${locale} ${print.id}`,
      ).toEqual(print.guide === undefined ? [] : named);
      for (const { blocks, heading } of view.sections) {
        expect(heading).toMatch(/\p{L}/u);
        expect(blocks.length).toBeGreaterThan(0);
      }
    }
  });
});

it("a line without a translation stands in English, and says so", () => {
  const [print] = content.prints;
  const { script } = print!.lines[0]!;
  const scripts = content.scripts.map((one) =>
    one.id === script ? { ...one, texts: { en: one.texts.en! } } : one,
  );
  const [line] = printView({ ...content, scripts }, print!, "es").lines;
  expect([line!.ownLocale, line!.own]).toEqual(["en", line!.english]);
});
