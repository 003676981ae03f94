import { describe, expect, it } from "vitest";
import { bulletinOf, changesFor, type Reader } from "../../../lib/changes/bulletin";
import { createTranslator } from "../../../lib/i18n/createTranslator";
import { formatDate } from "../../../lib/i18n/format";
import type { Change, Content } from "../../../lib/model/content";
import type { Tier } from "../../../lib/model/tier";
import { asOf, content } from "../../fixtures/projectContent";

const codes = content.locales.filter(({ enabled }) => enabled).map(({ code }) => code);
const reader = (locale: string, more: Partial<Reader> = {}): Reader => ({
  locale,
  t: createTranslator(content.ui, locale),
  asOf,
  address: undefined,
  titleOf: (print) => `<${print}>`,
  ...more,
});
const { changes } = changesFor(content, "en");
const [newest] = changes as [Change];
const t = createTranslator(content.ui, "en");

/** The newest entry, as it would be of another tier. */
const withTier = (tier: Tier | null): Content => ({
  ...content,
  changes: { en: { ...content.changes.en!, words: [{ ...newest, tier }] } },
});

describe.each(codes)("a bulletin in %s", (locale) => {
  it("has the words of the entry, its day, and what to do with older paper", () => {
    const said = createTranslator(content.ui, locale);
    for (const change of changesFor(content, locale).changes) {
      const bulletin = bulletinOf(content, change.id, reader(locale));
      expect(bulletin.points).toBe(change.section.blocks);
      expect(bulletin).toMatchObject({
        heading: change.section.heading,
        day: formatDate(change.date, locale),
      });
      expect(bulletin.headline.endsWith(change.section.heading)).toBe(true);
      expect(bulletin.tier).toBe(change.tier && said(`changes.${change.tier}`));
      expect(bulletin.older).toContain(said("bulletin.check", { page: said("check.title") }));
      expect(bulletin.notes).toContain(said("site.notAdvice"));
    }
  });
});

describe("a bulletin", () => {
  it("says its tier before the heading, and of what was dangerous first that older paper is not to be used", () => {
    const of = (tier: Tier | null) => bulletinOf(withTier(tier), newest.id, reader("en"));
    expect(of("urgent").headline).toBe(`Urgent: ${newest.section.heading}`);
    expect(of("urgent").older[0]).toBe(t("bulletin.stop"));
    for (const tier of ["wrong", "unclear", null] as const)
      expect(of(tier).older[0]).toBe(t("bulletin.replace"));
    expect(of("wrong").tier).toBe(t("changes.wrong"));
    expect(of(null)).toMatchObject({ tier: null, headline: newest.section.heading });
  });

  it("names the papers that got a new code by it, as long as there are such papers", () => {
    const edition = content.editions.en!.words.editions.find(({ change }) => change !== undefined)!;
    const { older } = bulletinOf(content, edition.change!, reader("en"));
    const [papers] = older.filter((sentence) => sentence.includes(`<${edition.print}>`));
    expect(papers!.replaceAll("-", "").replaceAll(" ", "")).toContain(edition.code);
    expect(bulletinOf(content, edition.change!, reader("en", { titleOf: () => undefined })).older).toEqual(
      older.filter((sentence) => sentence !== papers),
    );
  });

  it("leads to the address of the site where one is configured, and else names the site", () => {
    expect(bulletinOf(content, newest.id, reader("en")).where).toContain(t("site.name"));
    const { where } = bulletinOf(content, newest.id, reader("en", { address: "https://rights.example.org" }));
    expect(where).toContain("https://rights.example.org/en/changes/");
  });

  it("says that nobody has reviewed it, as long as that is so", () => {
    expect(bulletinOf(content, newest.id, reader("en")).notes).toContain(t("review.none"));
  });

  it("in a language without a change log is English, and says so", () => {
    const { textLanguage, language } = bulletinOf(withTier(null), newest.id, reader("ar"));
    expect([textLanguage, language]).toEqual([
      { code: "en", direction: "ltr" },
      { code: "ar", direction: "rtl" },
    ]);
  });

  it("is none of an entry that there is not", () => {
    expect(() => bulletinOf(content, "2020-01-01-no", reader("en"))).toThrow(
      'nothing with the id "2020-01-01-no"',
    );
  });
});
