import { sourceKey } from "../units/sourceKey";
import { align, type Made, madeOf, stateOf } from "./align";
import { digestOfWords } from "./digestOfWords";
import { heldEntries } from "./heldEntries";
import { listOf } from "./listOf";
import type { Part } from "./partsOfText";

/** What a language has for a unit of the English: `changed` was made from older words, `same` from other words that mean the same. */
export type OwnUnit = {
  key: string;
  text: string;
  state: "current" | "same" | "changed";
  /** What it was made from. Undefined where nobody said. */
  from: string | undefined;
};

/**
 * What a language has for each unit of a file, by the unit's key in the English, wherever it stands in the file of the language; a plural form
 * that English does not have is under its own. @param ledger of the file: without one, all is current.
 */
export function pairUnits(
  english: readonly Part[],
  own: readonly Part[],
  ledger: Readonly<Record<string, string>> | undefined,
): ReadonlyMap<string, OwnUnit> {
  const words = new Map(english.map(({ key, text }) => [key, text]));
  const keys: ReadonlySet<string> = new Set(words.keys());
  const made = ledger && heldEntries(own, ledger);
  const madeFrom = ({ key }: Part): Made | undefined => {
    const english = made?.[key];
    return english === undefined ? undefined : madeOf(english);
  };
  const pairs = new Map<string, OwnUnit>();
  for (const unit of own) {
    const source = sourceKey(unit.key, keys);
    if (source === undefined) continue;
    const from = madeFrom(unit);
    const state = from ? stateOf(from, digestOfWords(words.get(source)!)) : "current";
    pairs.set(unit.key, { key: unit.key, text: unit.text, state, from: made?.[unit.key] });
  }
  const lists = new Set([...english, ...own].flatMap(({ key }) => listOf(key) ?? []));
  for (const list of lists) {
    const [of, units] = [english, own].map((all) => all.filter(({ key }) => listOf(key) === list));
    const from = units!.map(madeFrom);
    // Nobody said what they were made from: they stand where they stand.
    if (!from.every((one) => one !== undefined)) continue;
    for (const { key } of units!) pairs.delete(key);
    const aligned = align(
      of!.map(({ text }) => digestOfWords(text)),
      from,
    );
    for (const [at, pair] of aligned.pairs.entries())
      if (pair.own !== null) {
        const { key, text } = units![pair.own]!;
        pairs.set(of![at]!.key, { key, text, state: pair.state, from: made?.[key] });
      }
  }
  return pairs;
}

/**
 * The keys of a file that is written from some units of the English, in the order of these: in a list with a unit left out, those after it
 * move up. By key in the English.
 */
export function keysWritten(
  english: readonly string[],
  has: (key: string) => boolean,
): ReadonlyMap<string, string> {
  const places = new Map<string, number>();
  const keys = new Map<string, string>();
  for (const key of english) {
    const list = listOf(key);
    if (list === null) {
      if (has(key)) keys.set(key, key);
      continue;
    }
    // Blocks count from 1, lists of JSON from 0, as their first does.
    const next = places.get(list) ?? Number(key.slice(list.length + 1));
    places.set(list, has(key) ? next + 1 : next);
    if (has(key)) keys.set(key, `${list}.${next}`);
  }
  return keys;
}
