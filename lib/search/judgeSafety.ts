import type { DangerKind, RefusalReason, SafetyWords } from "../model/safety";
import { patternMatcher } from "./matchPatterns";

/** What a question says of danger, and whether it asks for what is never served. Both may be true at once. */
export type SafetyVerdict = { danger: DangerKind | null; refused: RefusalReason | null };

/** Both at once: a list of words knows no slips, and a word that is put right may have been another one. */
export const asTypedOrMeant = (typed: string, meant: string | null) =>
  meant === null ? typed : `${typed} ${meant}`;

/** The words of danger and of refused requests of every language at once: people do not ask in the page's language. */
export type SafetyJudge = (query: string) => SafetyVerdict;

/** Danger to life comes before danger at home, and what happens now before both. */
const DANGER_ORDER: readonly DangerKind[] = ["emergency", "self", "home"];

/**
 * Makes the judge of all languages that have words of safety. It never throws, whatever is typed, and knows nothing of
 * the index: it works while that loads, and where it does not.
 */
export function safetyJudge(languages: readonly SafetyWords[]): SafetyJudge {
  const entries = languages.flatMap(({ danger, refusals }) => [...danger, ...refusals]);
  const find = patternMatcher(entries);
  return (query) => {
    const found = find(query).map((number) => entries[number]!);
    const kinds = new Set(found.flatMap((entry) => ("kind" in entry ? [entry.kind] : [])));
    const [reason] = found.flatMap((entry) => ("reason" in entry ? [entry.reason] : []));
    return { danger: DANGER_ORDER.find((kind) => kinds.has(kind)) ?? null, refused: reason ?? null };
  };
}
