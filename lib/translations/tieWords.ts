import { wordsByPlace } from "../model/wordsByPlace";
import { align } from "./align";
import { digestOfEnglish } from "./digestOfEnglish";
import type { Part } from "./partsOfText";
import { isBehind, isGonePart, madeAt, type Tie } from "./tie";
import { tiedWords } from "./tieText";

type Tree = Readonly<Record<string, unknown>>;

/** How people of a language ask, one for one no translation of another. */
const OWN_FIELDS: readonly string[] = ["aliases"];

/** Every part of a file of words. */
export function partsOfWords(words: Tree): Part[] {
  const told = Object.entries(words).filter(([key]) => !OWN_FIELDS.includes(key));
  return wordsByPlace(Object.fromEntries(told)).map(([place, text]) => ({ place, words: text }));
}

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
    const entries = Object.entries(english)
      .filter(([key]) => !OWN_FIELDS.includes(key))
      .map(([key, one]) => [
        key,
        key in own ? tieWords(one, own[key], tie, inner(place, key)) : missing(one, tie, inner(place, key)),
      ]);
    const others = Object.entries(own).filter(
      ([key, one]) => OWN_FIELDS.includes(key) || !(key in english || isGone(one, inner(place, key), tie)),
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
  const had = new Set(Object.keys(own).map((key) => key.replace(PLURAL, "")));
  for (const [place, words] of Object.entries(english))
    if (!had.has(place.replace(PLURAL, "")))
      isBehind(tie, { place, ownPlace: null, state: "missing", english: words, own: null });
  return Object.fromEntries(
    Object.entries(own).filter(([place, words]) => {
      const source = english[englishKey(place, english)];
      if (typeof words !== "string") return true;
      if (source === undefined) return !isGone(words, place, tie);
      return tiedWords(source, words, place, tie) === words;
    }),
  );
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** The key of the English text that one of another language was made from. */
export function englishKey(key: string, english: Tree): string {
  return key in english ? key : key.replace(PLURAL, "_other");
}

function tiedList(english: readonly string[], own: readonly string[], place: string, tie: Tie): unknown {
  const made = own.map((_, at) => madeAt(tie, inner(place, at)));
  if (!made.every((one) => one !== undefined)) return own;
  const { pairs, gone } = align(english.map(digestOfEnglish), made);
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
