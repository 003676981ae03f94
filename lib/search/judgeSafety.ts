import type { DangerKind, RefusalReason, SafetyPattern, SafetyWords } from "../model/safety";
import { toSimplified } from "./toSimplified";
import { isHan, LONGEST_QUERY, wordsIn } from "./words";

/** What a question says of danger, and whether it asks for what is never served. Both may be true at once. */
export type SafetyVerdict = { danger: DangerKind | null; refused: RefusalReason | null };

/** A question as phrases are sought in it: its words, parted by spaces, and run together where some are Han. */
type Said = { words: ReadonlySet<string>; spaced: string; joined: string };

type Phrase = (said: Said) => boolean;

/** The words of danger and of refused requests of every language at once: people do not ask in the page's language. */
export type SafetyJudge = (query: string) => SafetyVerdict;

/** Danger to life comes before danger at home, and what happens now before both. */
const DANGER_ORDER: readonly DangerKind[] = ["emergency", "self", "home"];

/**
 * Makes the judge of all languages that have words of safety. It never throws, whatever is typed, and knows nothing of
 * the index: it works while that loads, and where it does not.
 */
export function safetyJudge(languages: readonly SafetyWords[]): SafetyJudge {
  const danger = languages.flatMap((words) =>
    words.danger.map((entry) => ({ kind: entry.kind, says: patternOf(entry) })),
  );
  const refusals = languages.flatMap((words) =>
    words.refusals.map((entry) => ({ reason: entry.reason, says: patternOf(entry) })),
  );
  return (query) => {
    const said = saidIn(query);
    const kinds = new Set(danger.filter(({ says }) => says(said)).map(({ kind }) => kind));
    return {
      danger: DANGER_ORDER.find((kind) => kinds.has(kind)) ?? null,
      refused: refusals.find(({ says }) => says(said))?.reason ?? null,
    };
  };
}

const foldedWords = (text: string) => wordsIn(toSimplified(text)).map((word) => word.text);

function saidIn(query: string): Said {
  const words = foldedWords(query.slice(0, LONGEST_QUERY));
  return {
    words: new Set(words),
    spaced: ` ${words.join(" ")} `,
    joined: words.some(isHan) ? words.join("") : "",
  };
}

function patternOf({ all, none }: SafetyPattern): Phrase {
  const lists = all.map((list) => list.map(phraseOf));
  const exceptions = none.map(phraseOf);
  return (said) =>
    lists.every((list) => list.some((phrase) => phrase(said))) && !exceptions.some((phrase) => phrase(said));
}

function phraseOf(phrase: string): Phrase {
  const words = foldedWords(phrase);
  if (words.some(isHan)) {
    const sought = words.join("");
    return ({ joined }) => joined.includes(sought);
  }
  const sought = `${phrase.startsWith("*") ? "" : " "}${words.join(" ")}${phrase.endsWith("*") ? "" : " "}`;
  const first = words[0] ?? "";
  // Twenty thousand phrases are sought at every letter: most have a first word that is not there.
  if (sought.startsWith(` ${first} `)) return (said) => said.words.has(first) && said.spaced.includes(sought);
  return ({ spaced }) => spaced.includes(sought);
}
