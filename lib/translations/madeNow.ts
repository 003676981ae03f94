import type { Behind } from "../model/behind";
import { sourceKey } from "../units/sourceKey";
import { digestOfWords } from "./digestOfWords";
import { partsOfEntry, writtenEntry } from "./heldEntries";
import { listOf } from "./listOf";
import type { Part } from "./partsOfText";

type Parts = readonly Part[];
type Ledger = Readonly<Record<string, string>>;

/** The ledger of a file, or what keeps it from being said to be made from the English as it stands: then there are no entries. */
export type MadeNow = {
  entries: Ledger;
  /** Where the two do not have the same parts, so that nobody can say which was made from which. */
  apart: readonly string[];
  /** Parts that still have the words that were made from older English. */
  untouched: readonly string[];
};

/**
 * The ledger of a file once each of its parts was made from the English as it stands.
 * @param before its ledger so far.
 */
export function madeNow(english: Parts, own: Parts, before: Ledger = {}): MadeNow {
  const words = new Map(english.map(({ key, text }) => [key, text]));
  const keys: ReadonlySet<string> = new Set(words.keys());
  const sources = own.map(({ key }) => sourceKey(key, keys));
  const made = new Set(sources);
  const listed = new Set(own.flatMap(({ key }) => listOf(key) ?? []));
  const apart = [
    ...own.filter((_, at) => sources[at] === undefined).map(({ key }) => key),
    ...english.map(({ key }) => key).filter((key) => !made.has(key) && listed.has(listOf(key) ?? "")),
  ];
  if (apart.length > 0) return { entries: {}, apart, untouched: [] };
  const now = (at: number) => digestOfWords(words.get(sources[at]!)!);
  const older = new Map(
    Object.values(before).map((entry) => {
      const { english: from, words: then } = partsOfEntry(entry);
      return [then, from.split("=")];
    }),
  );
  const untouched = own.flatMap(({ key, text }, at) => {
    const from = older.get(digestOfWords(text));
    return from && !from.includes(now(at)) ? [key] : [];
  });
  const entries = own.map(({ key, text }, at) => [key, writtenEntry(now(at), text)]);
  return { entries: untouched.length > 0 ? {} : Object.fromEntries(entries), apart, untouched };
}

/**
 * The entry of one part that was behind: made from the English of today, or saying the same as it.
 * @param from what it was made from.
 */
export function restated(
  { english, own }: Pick<Behind, "english" | "own">,
  from: string,
  how: "made" | "same",
): string {
  const digest = digestOfWords(english ?? "");
  return writtenEntry(how === "made" ? digest : `${from.split("=", 1)[0]}=${digest}`, own ?? "");
}
