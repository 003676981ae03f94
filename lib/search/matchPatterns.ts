import type { SafetyPattern } from "../model/safety";
import { note } from "./naiveBayes";
import { toSimplified } from "./toSimplified";
import { isHan, LONGEST_QUERY, wordsIn } from "./words";

/** A question as phrases are sought in it: words parted by spaces, and run together where some are Han. */
type Said = { words: readonly string[]; spaced: string; joined: string };

type Says = (said: Said) => boolean;

/** The places in the list of the patterns that a question fits, in order. It never throws, whatever is typed. */
export type Matcher = (question: string) => readonly number[];

/** By so many of its first letters a phrase is found. */
const KEY = 4;

/**
 * Makes what finds the patterns that a question fits. There are hundreds, of twenty thousand phrases, and they are asked at every
 * letter that is typed: only those are looked at of which a phrase could begin in the question.
 */
export function patternMatcher(patterns: readonly SafetyPattern[]): Matcher {
  const all = patterns.map(patternOf);
  const byStart = new Map<string, number[]>();
  const byLetter = new Map<string, number[]>();
  patterns.forEach((pattern, number) => {
    const list = pattern.all.find((phrases) => phrases.every(beginsAWord));
    const length = list ? KEY : 1;
    const firsts = (list ?? pattern.all[0]!).map((phrase) => (foldedWords(phrase)[0] ?? "").slice(0, length));
    note(list ? byStart : byLetter, number, new Set(firsts));
  });
  return (question) => {
    const said = saidIn(question);
    const near = new Set<number>();
    const look = (numbers: readonly number[] = []) => numbers.forEach((number) => near.add(number));
    for (const word of said.words)
      for (let length = 1; length <= Math.min(KEY, word.length); length += 1)
        look(byStart.get(word.slice(0, length)));
    for (const letter of new Set(said.spaced.split(""))) look(byLetter.get(letter));
    return [...near].filter((number) => all[number]!(said)).sort((a, b) => a - b);
  };
}

const foldedWords = (text: string) => wordsIn(toSimplified(text)).map((word) => word.text);

function saidIn(question: string): Said {
  const words = foldedWords(question.slice(0, LONGEST_QUERY));
  return { words, spaced: ` ${words.join(" ")} `, joined: words.some(isHan) ? words.join("") : "" };
}

/** Does a word begin wherever the phrase does? */
const beginsAWord = (phrase: string) => !phrase.startsWith("*") && !foldedWords(phrase).some(isHan);

function patternOf({ all, none }: SafetyPattern): Says {
  const lists = all.map((list) => list.map(phraseOf));
  const exceptions = none.map(phraseOf);
  return (said) =>
    lists.every((list) => list.some((phrase) => phrase(said))) && !exceptions.some((phrase) => phrase(said));
}

function phraseOf(phrase: string): Says {
  const words = foldedWords(phrase);
  if (words.some(isHan)) {
    const sought = words.join("");
    return ({ joined }) => joined.includes(sought);
  }
  const sought = `${phrase.startsWith("*") ? "" : " "}${words.join(" ")}${phrase.endsWith("*") ? "" : " "}`;
  return ({ spaced }) => spaced.includes(sought);
}
