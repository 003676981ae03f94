import type { Behind } from "../model/behind";
import { sourceKey } from "../units/sourceKey";
import type { Unit } from "../units/unit";
import { digestOfEnglish } from "./digestOfEnglish";

type Parts = readonly Pick<Unit, "key" | "text">[];

/**
 * The ledger of a file once each of its parts was made from the English as it stands.
 * @returns `apart`: where the two do not have the same parts, so that nobody can say which was made from which; then there are no entries.
 */
export function madeNow(
  english: Parts,
  own: Parts,
): { entries: Readonly<Record<string, string>>; apart: readonly string[] } {
  const words = new Map(english.map(({ key, text }) => [key, text]));
  const keys: ReadonlySet<string> = new Set(words.keys());
  const sources = own.map(({ key }) => sourceKey(key, keys));
  const made = new Set(sources);
  const listed = new Set(own.flatMap(({ key }) => listOf(key) ?? []));
  const apart = [
    ...own.filter((_, at) => sources[at] === undefined).map(({ key }) => key),
    ...english.map(({ key }) => key).filter((key) => !made.has(key) && listed.has(listOf(key) ?? "")),
  ];
  if (apart.length > 0) return { entries: {}, apart };
  return {
    entries: Object.fromEntries(own.map(({ key }, at) => [key, digestOfEnglish(words.get(sources[at]!)!)])),
    apart,
  };
}

/** The entry of one part that was behind: made from the English of today, or saying the same as it. */
export function restated({ english }: Behind, before: string, how: "made" | "same"): string {
  const digest = digestOfEnglish(english ?? "");
  return how === "made" ? digest : `${before.split("=", 1)[0]}=${digest}`;
}

/** The list of a part that is numbered: one more or less there moves all that follow. */
function listOf(key: string): string | null {
  return /^(.*)\.\d+$/.exec(key)?.[1] ?? null;
}
