import { foldText } from "./foldText";
import { remembered, rememberedLast } from "./remembered";

/** A word as typed, folded, and where it stands in the text: `text.slice(start, end)`. */
export type Word = { text: string; start: number; end: number };

// A number to call is one word, with or without its 1. Forms are known by number, and typed as I-200 or "i 200" (I200 is one
// word anyway); of the short numbers, only I-9, also as "I-9s". Sections of a law have a letter: 287(g). Then runs of Han,
// which have no spaces, apart from other letters ("ICE来我家"). Then everything else that is a letter, a number, or a mark
// after one: by itself a mark is part of a sign, such as that which makes an emoji of it.
const WORD =
  /(?<![\d-])(?:1[-.\s])?\(?\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}(?![\d-])|(?:i|ao|ar|eoir|g|n|sf)[-\u2010-\u2013\s]\d{2,4}[a-z]?\b|i[-\u2010-\u2013\s]?9(?=s?\b)|\d{3}\s?\([a-z]\)|\p{Script=Han}+|(?!\p{Script=Han})[\p{L}\p{N}](?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])*/giu;
const JOINT = /[-\u2010-\u2013\s.()]/g;
const CALLED_WITH_1 = /^1(?=\d{10}$)/;
const NUMBERED = /^(?:(?:i|ao|ar|eoir|g|n|sf)\d{1,4}[a-z]?|\d{3}[a-z]|\d{10})$/;

/** As much of a question as is read, in UTF-16 units: a pasted letter must not freeze an old phone. */
export const LONGEST_QUERY = 2000;

const HAN = /^\p{Script=Han}/u;

/** Does the word come from a script that puts no spaces between words? */
export function isHan(word: string): boolean {
  return HAN.test(word);
}

/** A word in parts that mean something by themselves: Han by letters, any other as it is. */
export function partsOf(word: string): readonly string[] {
  return isHan(word) ? [...word] : [word];
}

/** Is the word the name of a form or of a section of a law, or a number to call? Such a word means one thing only. */
export function isNumbered(word: string): boolean {
  return NUMBERED.test(word);
}

const fold = remembered((word) => foldText(word).replace(JOINT, "").replace(CALLED_WITH_1, ""));

/** The words of a text in order. A run of Han is one "word" here; splitting it needs a vocabulary. */
export const wordsIn = rememberedLast((text): readonly Word[] => {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = fold(match[0]);
    if (folded) words.push({ text: folded, start: match.index, end: match.index + match[0].length });
  }
  return words;
});
