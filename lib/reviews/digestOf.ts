import { createHash } from "node:crypto";
import type { JudgedStatement } from "./statement";

/** Of the form below: another form makes other digests, and then nothing is reviewed any more. */
const FORM = 1;

/**
 * SHA-256, in hex, of all that a reviewer had before them: the statement's words and condition, the heading that it stands under,
 * its authorities with their places and doubts and, of a translation, the English beside it. So a review ends with any of these. What
 * is not read is not in it: line numbers, the order of statements, which of our ids a source has.
 * @param english of the statement that a translation was made from. Null: it is the English one.
 */
export function digestOf(
  { group, under, words, condition, tip, authorities }: JudgedStatement,
  locale: string,
  english: string | null,
): string {
  const read = [
    FORM,
    locale,
    group,
    under,
    words,
    condition,
    tip,
    authorities.map(({ citation, url, locator, doubt }) => [citation, url, locator, doubt]),
    english,
  ];
  return createHash("sha256").update(JSON.stringify(read)).digest("hex");
}
