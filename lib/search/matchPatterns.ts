import { groupBy } from "../model/groupBy";
import type { SafetyPattern } from "../model/safety";
import { toSimplified } from "./toSimplified";
import { isHan, LONGEST_QUERY, wordsIn } from "./words";

/** A question as phrases are sought in it: its words parted by spaces, and run together where some are Han. */
type Said = { spaced: string; joined: string };

/** A phrase as it is sought, and in which of the two. */
type Sought = { text: string; where: keyof Said };

/** The places in the list of the patterns that a question fits, in order. It never throws, whatever is typed. */
export type Matcher = (question: string) => readonly number[];

/**
 * Makes what finds the patterns that a question fits. There are hundreds, of twenty thousand phrases, and they are asked at every
 * letter that is typed: only the phrases are looked at that begin as the question goes on at some place.
 */
export function patternMatcher(patterns: readonly SafetyPattern[]): Matcher {
  const find = phraseFinder(
    patterns.flatMap(({ all }, pattern) =>
      all.flatMap((phrases, list) => phrases.map((phrase) => ({ ...soughtFor(phrase), pattern, list }))),
    ),
  );
  const exceptions = patterns.map(({ none }) => none.map(soughtFor));
  return (question) => {
    const said = saidIn(question);
    const met = new Map<number, Set<number>>();
    for (const { pattern, list } of find(said)) met.set(pattern, (met.get(pattern) ?? new Set()).add(list));
    return [...met]
      .filter(([pattern, lists]) => lists.size === patterns[pattern]!.all.length)
      .map(([pattern]) => pattern)
      .filter((pattern) => !exceptions[pattern]!.some(({ text, where }) => said[where].includes(text)))
      .sort((a, b) => a - b);
  };
}

/** By so many of its first characters a phrase is found. */
const KEY = 5;
/** By so many it is told that none begins so: two, and of a phrase that has no more, one. */
const OPENINGS = [1, 2] as const;

/** Makes what finds those of some phrases that are in a question. */
function phraseFinder<Phrase extends Sought>(phrases: readonly Phrase[]): (said: Said) => Phrase[] {
  const findIn = (where: keyof Said) => textFinder(phrases.filter((phrase) => phrase.where === where));
  const spaced = findIn("spaced");
  const joined = findIn("joined");
  return (said) => [...spaced(said.spaced), ...joined(said.joined)];
}

/** With loops, since most places of a text begin nothing: there, two numbers are looked up, and no part of the text is made. */
function textFinder<Phrase extends Sought>(phrases: readonly Phrase[]): (text: string) => Phrase[] {
  const byStart = groupBy(phrases, ({ text }) => text.slice(0, KEY));
  const lengthsBy = new Map<number, Set<number>>();
  for (const start of byStart.keys()) {
    const opening = openingOf(start, 0, start.length === 1 ? 1 : 2);
    lengthsBy.set(opening, (lengthsBy.get(opening) ?? new Set()).add(start.length));
  }
  return (text) => {
    const found: Phrase[] = [];
    for (let at = 0; at < text.length; at += 1)
      for (const characters of OPENINGS)
        for (const length of lengthsBy.get(openingOf(text, at, characters)) ?? NONE)
          for (const phrase of byStart.get(text.slice(at, at + length)) ?? NONE)
            if (text.startsWith(phrase.text, at)) found.push(phrase);
    return found;
  };
}

const NONE: readonly never[] = [];

/** One or two characters of a text, as a number. */
const openingOf = (text: string, at: number, characters: (typeof OPENINGS)[number]) =>
  characters === 1 ? text.charCodeAt(at) : text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

const foldedWords = (text: string) => wordsIn(toSimplified(text)).map((word) => word.text);

function saidIn(question: string): Said {
  const words = foldedWords(question.slice(0, LONGEST_QUERY));
  return { spaced: ` ${words.join(" ")} `, joined: words.some(isHan) ? words.join("") : "" };
}

/** A phrase is sought at the edges of words but where it has an asterisk; Han anywhere. */
function soughtFor(phrase: string): Sought {
  const words = foldedWords(phrase);
  if (words.some(isHan)) return { text: words.join(""), where: "joined" };
  const [before, after] = [phrase.startsWith("*") ? "" : " ", phrase.endsWith("*") ? "" : " "];
  return { text: `${before}${words.join(" ")}${after}`, where: "spaced" };
}
