import { pluralKey } from "../i18n/pluralKey";
import { wordsByPlace } from "../model/wordsByPlace";
import { sourceKey } from "../units/sourceKey";
import { align } from "./align";
import { digestOfWords } from "./digestOfWords";
import { isBehind, isGonePart, madeAt, type Tie } from "./tie";
import { tiedWords } from "./tieText";

type Tree = Readonly<Record<string, unknown>>;

/**
 * A file of translated words as readers have it: every text of the English, as it was translated or, where that has changed or is new, in
 * English. What the English does not have stays, unless it was made from something that is gone: then a check says what is wrong.
 */
export function tieWords(english: unknown, own: unknown, tie: Tie, place = ""): unknown {
  if (typeof english === "string" && typeof own === "string") return tiedWords(english, own, place, tie);
  if (isTexts(english) && isTexts(own)) return tiedList(english, own, place, tie);
  if (Array.isArray(english) && Array.isArray(own))
    return english.map((one: unknown, at) =>
      at < own.length ? tieWords(one, own[at], tie, inner(place, at)) : missing(one, tie, inner(place, at)),
    );
  if (isTree(english) && isTree(own)) {
    const entries = Object.entries(english).map(([key, one]) => [
      key,
      key in own ? tieWords(one, own[key], tie, inner(place, key)) : missing(one, tie, inner(place, key)),
    ]);
    const others = Object.entries(own).filter(
      ([key, one]) => !(key in english || isGone(one, inner(place, key), tie)),
    );
    return Object.fromEntries([...entries, ...others]);
  }
  return own;
}

/**
 * Texts of the interface, key by key: what is missing, and what is behind, is left out, since whoever looks it up falls back to English by
 * itself. A plural form that English does not have was made from its "other".
 */
export function tieStrings(english: Readonly<Record<string, string>>, own: Tree, tie: Tie): Tree {
  const baseOf = (key: string) => pluralKey(key)?.base ?? key;
  const had = new Set(Object.keys(own).map(baseOf));
  const keys: ReadonlySet<string> = new Set(Object.keys(english));
  for (const [place, words] of Object.entries(english))
    if (!had.has(baseOf(place)))
      isBehind(tie, { place, ownPlace: null, state: "missing", english: words, own: null });
  return Object.fromEntries(
    Object.entries(own).filter(([place, words]) => {
      const source = english[sourceKey(place, keys) ?? ""];
      if (typeof words !== "string") return true;
      if (source === undefined) return !isGone(words, place, tie);
      return tiedWords(source, words, place, tie) === words;
    }),
  );
}

function tiedList(english: readonly string[], own: readonly string[], place: string, tie: Tie): unknown {
  const made = own.map((_, at) => madeAt(tie, inner(place, at)));
  if (!made.every((one) => one !== undefined)) return own;
  const { pairs, gone } = align(english.map(digestOfWords), made);
  for (const at of gone) isGonePart(tie, inner(place, at), own[at]!);
  return pairs.map(({ state, own: at }, index) => {
    const translated = at === null ? null : own[at]!;
    if (state === "current") return translated;
    isBehind(tie, {
      place: inner(place, index),
      ownPlace: at === null ? null : inner(place, at),
      state,
      english: english[index]!,
      own: translated,
    });
    return state === "same" ? translated : english[index];
  });
}

function missing(english: unknown, tie: Tie, place: string): unknown {
  if (isTree(english) || typeof english === "string")
    for (const [at, words] of wordsByPlace(english, place))
      isBehind(tie, { place: at, ownPlace: null, state: "missing", english: words, own: null });
  return english;
}

function isGone(own: unknown, place: string, tie: Tie): boolean {
  if (!isTree(own) && typeof own !== "string") return false;
  const parts = wordsByPlace(own, place);
  if (parts.map(([at]) => madeAt(tie, at)).includes(undefined)) return false;
  for (const [at, words] of parts) isGonePart(tie, at, words);
  return true;
}

const inner = (place: string, key: string | number) => (place ? `${place}.${key}` : String(key));
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");
