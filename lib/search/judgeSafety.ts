import type { DangerKind, RefusalReason, SafetyWords } from "../model/safety";
import { patternMatcher } from "./matchPatterns";

/** What a question says of danger, and whether it asks for what is never served. Both may be true at once. */
export type SafetyVerdict = { danger: DangerKind | null; refused: RefusalReason | null };

/** The words of danger and of refused requests of every language at once: people do not ask in the page's language. */
export type SafetyJudge = (query: string) => SafetyVerdict;

/** `isGuess`: that it is refused is said by what was typed alone, or by what was meant alone. */
export type Said = SafetyVerdict & { isGuess?: boolean };

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

/**
 * What a question says as it was typed and as it was meant: a list of words knows no slips, and a word that was put right may have been
 * another one. @param asTyped what the judge says of it as it was typed. @param meant null where it was read so.
 */
export function saidIn(judge: SafetyJudge, asTyped: SafetyVerdict, meant: string | null): Said {
  if (meant === null) return asTyped;
  const asMeant = judge(meant);
  const kinds = [asTyped.danger, asMeant.danger];
  return {
    danger: DANGER_ORDER.find((kind) => kinds.includes(kind)) ?? null,
    refused: asMeant.refused ?? asTyped.refused,
    isGuess: asMeant.refused === null || asTyped.refused === null,
  };
}
