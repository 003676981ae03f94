import type { Behind } from "../model/behind";
import { digestOfEnglish } from "./digestOfEnglish";
import type { Part } from "./partsOfText";
import { englishKey } from "./tieWords";

type Entries = Readonly<Record<string, string>>;

/**
 * The ledger of a file once each of its parts was made from the English as it stands.
 * @returns `apart`: where the two do not have the same parts, so that nobody can say which was made from which; then there are no entries.
 */
export function madeNow(
  english: readonly Part[],
  own: readonly Part[],
): { entries: Entries; apart: readonly string[] } {
  const words = new Map(english.map((part) => [part.place, part.words]));
  const sourceOf = ({ place }: Part) => englishKey(place, Object.fromEntries(words));
  const made = new Set(own.map(sourceOf));
  const lacking = listOf(english).filter((place) => !made.has(place) && listOf(own).length > 0);
  const apart = [
    ...own.filter((part) => !words.has(sourceOf(part))).map(({ place }) => place),
    ...lacking.filter((place) => own.some((part) => isInSameList(place, part.place))),
  ];
  if (apart.length > 0) return { entries: {}, apart };
  return {
    entries: Object.fromEntries(own.map((part) => [part.place, digestOfEnglish(words.get(sourceOf(part))!)])),
    apart,
  };
}

/** The entry of one part that was behind: made from the English of today, or saying the same as it. */
export function restated({ english }: Behind, before: string, how: "made" | "same"): string {
  const digest = digestOfEnglish(english ?? "");
  return how === "made" ? digest : `${before.split("=", 1)[0]}=${digest}`;
}

/** Parts that are numbered: one more or less moves all that follow. */
const NUMBERED = /\.\d+$/;
const listOf = (parts: readonly Part[]) =>
  parts.map(({ place }) => place).filter((place) => NUMBERED.test(place));
const isInSameList = (one: string, other: string) =>
  NUMBERED.test(other) && one.replace(NUMBERED, "") === other.replace(NUMBERED, "");
