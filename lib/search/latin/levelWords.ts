/** What is made of a word in lower case. */
type Step = (word: string) => string;

const WORD = /[\p{L}\p{N}\p{M}'’`]+/gu;
const LETTER = /\p{L}/u;

/**
 * Makes one spelling of the many in which a language is typed that has no spelling in Latin letters, and of its own letters: for comparing
 * alone, nobody reads it. What is no word, such as "18", stays.
 */
export function levelWords(...steps: readonly Step[]): (text: string) => string {
  const level = (word: string) =>
    LETTER.test(word) ? steps.reduce((made, step) => step(made), word.normalize("NFC").toLowerCase()) : word;
  return (text) => text.replace(WORD, level);
}

/** Puts something in the place of each letter that has it. @param pairs letters, each with what stands for it: `ж:j`. */
export function letterByLetter(pairs: string): Step {
  const made = new Map(
    pairs
      .trim()
      .split(/\s+/)
      .map((pair) => [pair[0]!, pair.slice(2)]),
  );
  return (word) => [...word].map((letter) => made.get(letter) ?? letter).join("");
}

/** Replaces by rules, in their order. */
export function byRules(rules: readonly (readonly [from: RegExp, to: string])[]): Step {
  return (word) => rules.reduce((made, [from, to]) => made.replace(from, to), word);
}
