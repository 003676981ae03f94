import type { Behind } from "../model/behind";
import { type Made, madeOf } from "./align";

/** What ties one file of a translation to its English while it is read. */
export type Tie = {
  locale: string;
  /** From the root of the project. */
  file: string;
  /** What each part was made from, by its place. */
  made: Readonly<Record<string, string>>;
  /** Found on the way: parts that are behind, and parts of which nobody said what they were made from. */
  behind: Behind[];
  untold: string[];
};

export function tieOf(locale: string, file: string, made: Tie["made"]): Tie {
  return { locale, file, made, behind: [], untold: [] };
}

/** What a part was made from. A part of which nobody said it fits whatever the English says: that is told as a fault. */
export function madeAt(tie: Tie, place: string): Made | undefined {
  const written = tie.made[place];
  if (written === undefined) {
    tie.untold.push(place);
    return undefined;
  }
  return madeOf(written);
}

export function isBehind(tie: Tie, part: Omit<Behind, "locale" | "file">): void {
  tie.behind.push({ locale: tie.locale, file: tie.file, ...part });
}

/** A part whose English is no more. */
export function isGonePart(tie: Tie, place: string, own: string): void {
  isBehind(tie, { place, ownPlace: place, state: "gone", english: null, own });
}
