import { array, assert, constantFrom, nat, property, string, tuple, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { ContentFolder } from "../../../lib/content/contentFolder";
import { translationFiles } from "../../../lib/content/translationFiles";
import { type Entry, entriesOf } from "../../../lib/po/entries";
import { readPo } from "../../../lib/po/readPo";
import { takeIn } from "../../../lib/po/takeIn";
import { writePo } from "../../../lib/po/writePo";
import { unitsOf } from "../../../lib/units/unitsOf";
import { content } from "../../fixtures/projectContent";

const { tied } = new ContentFolder(process.cwd(), "content");
const ledgerOf = (locale: string) => tied.ledgerOf(locale);
const exported = (entries: readonly Entry[], locale: string) =>
  new TextEncoder().encode(writePo(entries, locale, "2026-11-28", () => []));
const same = (locale: string) => (content.wording[locale]?.words.english ?? []).map(({ words }) => words);

describe.each(["es", "fr", "ar", "zh-Hans"])("every text of %s", (locale) => {
  const files = translationFiles(process.cwd(), locale, ledgerOf(locale));
  const entries = files.flatMap((file) => entriesOf(file, locale));

  it("goes out and comes back without a change, a fault or a loss", () => {
    expect(entries.length).toBeGreaterThan(5000);
    const { po, faults } = readPo(exported(entries, locale), "x.po");
    expect(faults).toEqual([]);
    expect(po!.entries.map(({ context, texts }) => [context, texts])).toEqual(
      entries.map(({ context, own }) => [context, own]),
    );
    const taken = takeIn(po!, "x.po", locale, files, same(locale));
    expect({ ...taken, files: taken.files.size, made: taken.made.size }).toEqual({
      faults: [],
      changes: [],
      left: [],
      gone: [],
      untranslated: 0,
      files: 0,
      made: 0,
    });
  });
});

it("texts that were changed at random come back exactly, and no other", () => {
  const locale = "es";
  const files = translationFiles(process.cwd(), locale, ledgerOf(locale)).filter(({ path }) =>
    /^(guides\/a|scripts\/h|ui|situations|state-law\/t|drawings|terms\/n|heard)/.test(path),
  );
  const entries = files.flatMap((file) => entriesOf(file, locale));
  const word = string({ unit: constantFrom(..."aeñü你م'’,;.!?()—0 "), minLength: 1, maxLength: 12 });
  const edits = uniqueArray(tuple(nat(entries.length - 1), word), {
    selector: ([at]) => at,
    minLength: 1,
    maxLength: 60,
  });
  assert(
    property(edits, (edits) => {
      const wanted = new Map<string, string>();
      const changed = entries.map((entry, at) => {
        const words = edits
          .find(([place]) => place === at)?.[1]
          .trim()
          .replace(/ +/g, " ");
        // Words that begin no line of Markdown, before a text with all its marks.
        if (!words) return entry;
        const own = entry.own.map((text) => `Zz ${words} ${text}`);
        for (const [form, key] of entry.keys.entries()) wanted.set(`${entry.path}#${key}`, own[form]!);
        return { ...entry, own };
      });
      const { po } = readPo(exported(changed, locale), "x.po");
      const taken = takeIn({ ...po!, entries: po!.entries }, "x.po", locale, files, []);
      expect(taken.faults).toEqual([]);
      expect(new Map(taken.changes.map(({ context, after }) => [context, after]))).toEqual(
        new Map([...wanted].map(([context, text]) => [context, text])),
      );
      for (const { path, own } of files) {
        const made = taken.files.get(path);
        const before = unitsOf(path, own!);
        if (made === undefined) expect(before.filter(({ key }) => wanted.has(`${path}#${key}`))).toEqual([]);
        else
          expect(unitsOf(path, made).map(({ key, text }) => [key, text])).toEqual(
            before.map(({ key, text }) => [key, wanted.get(`${path}#${key}`) ?? text]),
          );
      }
    }),
    { numRuns: 8 },
  );
});

it("whatever stands in a text comes back exactly or is a fault", () => {
  const english = "---\ntitle: T\n---\n\n## One {#one}\n\nOne.\n\n- Two.\n- Three.\n\nFour.\n";
  const own = english
    .replace(/One\./, "Uno.")
    .replace("Two", "Dos")
    .replace("Three", "Tres")
    .replace("Four", "Cuatro");
  const files = [{ path: "about/one.md", english, own, made: undefined }];
  const entries = files.flatMap((file) => entriesOf(file, "es"));
  const mark = constantFrom(
    "#",
    "##",
    "-",
    "*",
    "_",
    "1.",
    ">",
    "`",
    "<b>",
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    "\\",
    "\n",
    " ",
    "x",
    "é",
    "|",
    "---",
    "&amp;",
    "~",
    '"',
  );
  const text = array(mark, { minLength: 1, maxLength: 6 }).map((marks) => marks.join(""));
  assert(
    property(nat(entries.length - 1), text, (place, text) => {
      const changed = entries.map((entry, at) => (at === place ? { ...entry, own: [text] } : entry));
      const { po, faults } = readPo(exported(changed, "es"), "x.po");
      expect(faults).toEqual([]);
      const taken = takeIn(po!, "x.po", "es", files, []);
      if (taken.faults.length > 0) return;
      const back = unitsOf("about/one.md", taken.files.get("about/one.md") ?? own);
      expect(back.map((unit) => unit.text)).toEqual(changed.map((entry) => entry.own[0]));
    }),
    { numRuns: 400 },
  );
});
