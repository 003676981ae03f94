import type { TranslatedFile } from "../content/translationFiles";
import type { Fault } from "../model/fault";
import { comparable, isCopied } from "../units/isCopied";
import { digestOfWords } from "../translations/digestOfWords";
import { writtenEntry } from "../translations/heldEntries";
import { keysWritten, type OwnUnit } from "../translations/pairUnits";
import { sourceKey } from "../units/sourceKey";
import { unitsOf } from "../units/unitsOf";
import { written } from "../units/written";
import { type Entry, entriesOf, ownUnits } from "./entries";
import { ENGLISH, gettextCode } from "./headers";
import { type Marks, marksInWords, marksOf } from "./marks";
import { PLURAL_RULES } from "./pluralRules";
import type { PoEntry, PoFile } from "./readPo";
import { versionOf } from "./version";

/** A text that is another than the language has. `before` is "" where it has none. */
export type Change = { context: string; before: string; after: string };
/** A text of the file that counts for nothing, and why. */
export type LeftOut = { context: string; line: number; why: keyof typeof WHY; text: string };

/** Why a text counts for nothing, as a list of changes says it. */
export const WHY = {
  fuzzy: "marked as uncertain (fuzzy)",
  version: "made from another version of the English",
  gone: "the English has no such text any more",
} as const;

export type TakenIn = {
  faults: readonly Fault[];
  changes: readonly Change[];
  left: readonly LeftOut[];
  /** Texts that the language has and the English no longer: they go from each file that is written. */
  gone: readonly string[];
  /** Texts that neither the language nor the file has. */
  untranslated: number;
  /** Files of the language that come of it, by path, not yet formatted as content is, and what their parts are then made from. */
  files: ReadonlyMap<string, string>;
  made: ReadonlyMap<string, Readonly<Record<string, string>>>;
};

/**
 * What comes of a PO file: nothing where it has a fault, and every fault is told. An empty text leaves what the language has.
 * @param name of the file, for faults.
 * @param files what the language translates, as it is now.
 * @param same words that may be those of the English.
 */
export function takeIn(
  { headers, entries }: PoFile,
  name: string,
  locale: string,
  files: readonly TranslatedFile[],
  same: readonly string[],
): TakenIn {
  const wanted = new Map(files.flatMap((file) => entriesOf(file, locale)).map((one) => [one.context, one]));
  const faults: Fault[] = headerFaults(headers, name, locale);
  const refuse = (line: number, field: string, expected: string, received: string) =>
    faults.push({ file: name, line, field, expected, received });
  // Of older English a file may well lack texts, and have texts that are gone.
  const version = headers[ENGLISH.toLowerCase()];
  const isOfToday = version === undefined || version === versionOf([...wanted.values()]);

  const seen = new Map<string, number>();
  const changes: Change[] = [];
  const left: LeftOut[] = [];
  const texts = new Map<string, Map<string, { text: string; line: number }>>();
  for (const entry of entries) {
    const { context, line } = entry;
    const before = seen.get(context);
    seen.set(context, before ?? line);
    const known = wanted.get(context);
    const leave = (why: LeftOut["why"]) => {
      const [text] = entry.texts.filter((one) => one !== "");
      if (text !== undefined) left.push({ context, line, why, text });
    };
    if (before !== undefined)
      refuse(line, context || "msgctxt", "each text once", `it stands on line ${before} too`);
    else if (!known && isOfToday)
      refuse(
        line,
        context || "msgctxt",
        "the place of a text, such as ui.json#nav.guides",
        context || "none",
      );
    else if (!known) leave("gone");
    else if (entry.english !== known.english || entry.englishPlural !== known.englishPlural) leave("version");
    else if (entry.texts.length !== known.keys.length)
      refuse(line, context, `${known.keys.length} msgstr`, String(entry.texts.length));
    else if (entry.fuzzy) leave("fuzzy");
    else {
      faults.push(...textFaults(entry, known, name, locale, same));
      for (const [at, text] of entry.texts.entries()) {
        const own = known.own[at]!;
        // The same words as before are a translation of the newer English, where whoever translates no longer doubts them.
        if (text === "" || (text === own && !known.isStale)) continue;
        const key = known.keys[at]!;
        changes.push({
          context: known.keys.length > 1 ? `${known.path}#${key}` : context,
          before: own,
          after: text,
        });
        if (!texts.has(known.path)) texts.set(known.path, new Map());
        texts.get(known.path)!.set(key, { text, line });
      }
    }
  }
  if (isOfToday)
    for (const [context, { path, line }] of wanted)
      if (!seen.has(context)) {
        const place = `the entry of content/en/${path}:${line}, with an empty msgstr if it is not translated`;
        faults.push({ file: name, field: context, expected: place, received: "nothing" });
      }

  const texted = new Map<string, string>();
  const gone: string[] = [];
  const made = new Map<string, Readonly<Record<string, string>>>();
  for (const file of files) {
    const changed = texts.get(file.path);
    if (!changed) continue;
    const before = ownUnits(file);
    const paired = new Set([...before.values()].map(({ key }) => key));
    for (const { key, text } of file.own === undefined ? [] : unitsOf(file.path, file.own))
      if (!paired.has(key)) gone.push(`${file.path}#${key}: ${text}`);
    const all = new Map([...before].map(([key, { text }]) => [key, text]));
    for (const [key, { text }] of changed) all.set(key, text);
    const text = written(file.path, file.english, file.own, all);
    texted.set(file.path, text);
    const places = placesIn(file, all);
    made.set(file.path, madeFrom(file, before, places, all, changed));
    const back = new Map(unitsOf(file.path, text).map((unit) => [unit.key, unit.text]));
    for (const [key, { text, line }] of changed)
      if (back.get(places.get(key)!) !== text)
        refuse(
          line,
          `${file.path}#${key}`,
          "one paragraph or item, of words and *emphasis* alone",
          `"${text}"`,
        );
  }
  const untranslated = [...wanted.values()].reduce(
    (sum, { keys, own, path }) =>
      sum + keys.filter((key, at) => own[at] === "" && !texts.get(path)?.has(key)).length,
    0,
  );
  if (faults.length > 0)
    return { faults, changes: [], left, gone: [], untranslated, files: new Map(), made: new Map() };
  return { faults, changes, left, gone, untranslated, files: texted, made };
}

/** Where each text stands in the file that is written, by the key of its English. */
function placesIn(
  { path, english }: TranslatedFile,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const keys = unitsOf(path, english).map(({ key }) => key);
  const places = new Map(keysWritten(keys, (key) => texts.has(key)));
  // Plural forms that English does not have.
  for (const key of texts.keys()) if (!keys.includes(key)) places.set(key, key);
  return places;
}

/** The ledger of a file: what was taken in is made from the English as it stands, and the rest from what it was. */
function madeFrom(
  { path, english }: TranslatedFile,
  before: ReadonlyMap<string, OwnUnit>,
  places: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
  changed: ReadonlyMap<string, unknown>,
): Record<string, string> {
  const words = new Map(unitsOf(path, english).map(({ key, text }) => [key, text]));
  const keys: ReadonlySet<string> = new Set(words.keys());
  return Object.fromEntries(
    [...places].flatMap(([key, place]): [string, string][] => {
      const source = sourceKey(key, keys);
      if (source === undefined) return [];
      const from = changed.has(key) ? undefined : before.get(key)!.from;
      return [[place, writtenEntry(from ?? digestOfWords(words.get(source)!), texts.get(key)!)]];
    }),
  );
}

/** Is it a file of this language, in these letters, with these plural forms? */
function headerFaults(headers: PoFile["headers"], file: string, locale: string): Fault[] {
  const faults: Fault[] = [];
  const refuse = (field: string, expected: string) =>
    faults.push({ file, line: 1, field, expected, received: headers[field.toLowerCase()] ?? "nothing" });
  if ((headers.language ?? "").replaceAll("-", "_").toLowerCase() !== gettextCode(locale).toLowerCase())
    refuse("Language", gettextCode(locale));
  if (!/charset\s*=\s*utf-?8\b/i.test(headers["content-type"] ?? ""))
    refuse("Content-Type", "text/plain; charset=utf-8");
  // Tools set spaces and brackets as they like.
  const bare = (rule: string) => rule.replace(/[\s();]/g, "");
  if (bare(headers["plural-forms"] ?? "") !== bare(PLURAL_RULES[locale]!))
    refuse("Plural-Forms", PLURAL_RULES[locale]!);
  return faults;
}

/** What the texts of one entry lack, or have too much. */
function textFaults(
  { context, texts, line }: PoEntry,
  { english, englishPlural }: Entry,
  file: string,
  locale: string,
  same: readonly string[],
): Fault[] {
  const originals = englishPlural === null ? [english] : [englishPlural, english];
  return texts.flatMap((text): Fault[] => {
    if (text === "") return [];
    const faults: Fault[] = [];
    const refuse = (expected: string, received: string) =>
      faults.push({ file, line, field: context, expected, received });
    if (text.includes("\n")) refuse("a text in one line", `"${text.split("\n")[0]}\\n…"`);
    if (
      !same.some((one) => comparable(one) === comparable(text)) &&
      originals.some((one) => isCopied(text, one, locale))
    )
      refuse("a translation", `the English: "${text}"`);
    const [wanted, found] = [marksOf(originals[0]!), marksOf(text)];
    for (const kind of Object.keys(wanted) as (keyof Marks)[]) {
      // A plural form may leave the number out ("one result"), so only what it adds is wrong.
      const isRight =
        englishPlural !== null && kind === "placeholders"
          ? found[kind].every((one) => wanted[kind].includes(one))
          : marksInWords(found[kind]) === marksInWords(wanted[kind]);
      if (!isRight)
        refuse(`the ${kind} of the English: ${marksInWords(wanted[kind])}`, marksInWords(found[kind]));
    }
    return faults;
  });
}
