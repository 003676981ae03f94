import { createHash } from "node:crypto";
import { parseCitations } from "../markdown/parseCitations";

/** Hex digits: enough against chance, and few enough to be read in a difference of two versions. */
const DIGITS = 12;

/**
 * What a translation is made from, as 12 hex digits of SHA-256. How a line is wrapped asks nobody to translate again, and neither do citations:
 * these are compared one by one in every language.
 */
export function digestOfEnglish(words: string): string {
  const said = parseCitations(words).text.replace(/\s+/g, " ").trim();
  return createHash("sha256").update(said).digest("hex").slice(0, DIGITS);
}
