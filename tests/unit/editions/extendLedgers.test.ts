import { describe, expect, it } from "vitest";
import { editionFaults, extendLedgers } from "../../../lib/editions/extendLedgers";
import type { Content } from "../../../lib/model/content";
import type { Edition, Ledger } from "../../../lib/model/edition";
import { isCode } from "../../../lib/prints/code";
import { asOf, content } from "../../fixtures/projectContent";

const ledgers = Object.entries(content.editions).map(([locale, { words }]) => ({ locale, ...words }));
const told = (faults: ReturnType<typeof editionFaults>) =>
  faults.map(({ file, field, received }) => `${file} ${field}: ${received}`);

/** The content with another ledger of Spanish. */
function withLedger(change: (ledger: Ledger) => Ledger): Content {
  const { es } = content.editions;
  return { ...content, editions: { ...content.editions, es: { ...es!, words: change(es!.words) } } };
}
const es = content.editions.es!.words;

describe("the editions of the project", () => {
  it("stand for all that is printed today, in every language", () => {
    expect(told(editionFaults(content, asOf))).toEqual([]);
    const enabled = content.locales.filter((locale) => locale.enabled).map(({ code }) => code);
    expect(ledgers.map(({ locale }) => locale).toSorted()).toEqual(enabled.toSorted());
  });

  it("have codes that begin with the sign of their language, can be checked and stand once in all languages", () => {
    for (const { sign, editions, locale } of ledgers)
      expect(
        editions.filter(({ code }) => code[0] !== sign || !isCode(code)),
        locale,
      ).toEqual([]);
    const codes = ledgers.flatMap(({ editions }) => editions.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(ledgers.map(({ sign }) => sign)).size).toBe(ledgers.length);
  });

  it("are in the order of their days, and changed for a reason that the list of changes has", () => {
    const changes = new Set(content.changes.en?.words.map(({ id }) => id));
    for (const { editions } of ledgers) {
      expect(editions.map(({ on }) => on)).toEqual(editions.map(({ on }) => on).toSorted());
      const reasons = editions.flatMap(({ change }) => change ?? []);
      expect(reasons.filter((change) => !changes.has(change))).toEqual([]);
    }
  });

  it("are no others because a day has come on which a rule begins or ends", () => {
    for (const effective of [
      { from: "2099-01-01", to: null },
      { from: null, to: "2026-01-02" },
    ]) {
      const rules = content.rules.map((rule) => ({ ...rule, effective }));
      expect(told(editionFaults({ ...content, rules }, asOf))).toEqual([]);
    }
  });

  it("name the words of every line of every card that there was", () => {
    for (const { editions, words, locale } of ledgers)
      for (const { print, statements } of editions.filter((edition) => edition.print.startsWith("card/")))
        for (const mark of statements.split(" ").filter(Boolean))
          expect(words[mark], `${locale} ${print} ${mark}`).toHaveLength(locale === "en" ? 1 : 2);
  });
});

describe("a fault is", () => {
  it("a language that is switched on and has no ledger", () => {
    const { es: gone, ...editions } = content.editions;
    expect(gone).toBeDefined();
    expect(told(editionFaults({ ...content, editions }, asOf))).toEqual([
      "content/es/editions.json (whole file): nothing",
    ]);
  });

  it("a sign that two languages have, with every code that was made with another", () => {
    const { sign } = content.editions.en!.words;
    const faults = told(
      editionFaults(
        withLedger((ledger) => ({ ...ledger, sign })),
        asOf,
      ),
    );
    expect(faults[0]).toBe(`content/es/editions.json sign: "${sign}"`);
    expect(faults).toHaveLength(1 + es.editions.length);
  });

  it("an edition that somebody rewrote: another day, other marks or a review that nobody gave", () => {
    const rewrite: ((edition: Edition) => Edition)[] = [
      (edition) => ({ ...edition, on: "2026-01-01" }),
      (edition) => ({ ...edition, review: "A. Keeper, 2026-12-01" }),
    ];
    for (const change of rewrite) {
      const rewritten = withLedger((ledger) => ({
        ...ledger,
        editions: [change(ledger.editions[0]!), ...ledger.editions.slice(1)],
      }));
      expect(told(editionFaults(rewritten, asOf))).toContain(
        `content/es/editions.json ${es.editions[0]!.code}: another day, review or statements than the code was made from`,
      );
    }
  });

  it("a print without an edition", () => {
    const { print } = es.editions.at(-1)!;
    const without = withLedger((ledger) => ({
      ...ledger,
      editions: ledger.editions.filter((edition) => edition.print !== print),
    }));
    expect(told(editionFaults(without, asOf))).toEqual([`content/es/editions.json ${print}: nothing`]);
  });

  it("a line that is said otherwise since, in each language", () => {
    const [print] = content.prints;
    const less = {
      ...content,
      prints: [{ ...print!, lines: print!.lines.slice(1) }, ...content.prints.slice(1)],
    };
    expect(told(editionFaults(less, asOf)).toSorted()).toEqual(
      ledgers
        .map(
          ({ locale }) =>
            `content/${locale}/editions.json card/${print!.id}: other words than those of its newest edition`,
        )
        .toSorted(),
    );
    const change = { change: content.changes.en!.words[0]!.id };
    for (const { locale, ledger, added, unexplained } of extendLedgers(less, asOf, change)) {
      expect(unexplained).toEqual([]);
      expect(added).toEqual([expect.objectContaining({ print: `card/${print!.id}`, on: asOf, ...change })]);
      const before = content.editions[locale]!.words.editions;
      expect(ledger.editions.slice(0, -1)).toEqual(before);
    }
  });
});
