import { lettersOf } from "../model/lettersOf";
import { likeness, pairsOf } from "../model/likeness";
import { INTERFACE, type Passages } from "./passages";

/** A statement in one language. */
export type Said = { text: string; key: string; locale: string };

/** A statement of which this much stands among the words is meant by them: of a line to say, two languages stand there. */
const SHARE = 0.25;
/** Letters of a part of a statement that is known by it. */
const PART = 12;
const [NEAR, ALIKE] = [5, 0.5];

/**
 * The statements that somebody means who quotes them, as in a report of a mistake: by their letters, since mail breaks lines and changes
 * marks. Those that say exactly so; else those that stand in the words, or in which the words stand.
 * @returns `near`, nearest first, where none does: the words may be of an older copy.
 */
export function withWords({ all }: Passages, words: string): { found: Said[]; near: Said[] } {
  const wanted = lettersOf(words);
  const said = [...all.values()].flatMap(({ text, key, in: locales }) =>
    [...locales].map(([locale, { statement }]) => ({
      it: { text, key, locale },
      letters: lettersOf(statement.words),
      whole: lettersOf(`${statement.condition ?? ""}${statement.words}`),
    })),
  );
  const exact = said.filter(({ letters, whole }) => letters === wanted || whole === wanted);
  const within = ({ letters }: { letters: string }) =>
    (letters.length >= SHARE * wanted.length && wanted.includes(letters)) ||
    (wanted.length >= PART && letters.includes(wanted));
  // Labels of a word or two stand in any sentence.
  const stated = said.filter(({ it }) => it.text !== INTERFACE);
  const found = exact.length > 0 ? exact : stated.filter(within);
  if (found.length > 0) return { found: found.map(({ it }) => it), near: [] };
  const pairs = pairsOf(wanted);
  const near = stated
    .map(({ it, letters }) => ({ it, alike: likeness(pairs, pairsOf(letters)) }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, NEAR);
  return { found: [], near: near.map(({ it }) => it) };
}
