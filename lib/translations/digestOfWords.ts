import { createHash } from "node:crypto";
import { parseCitations } from "../markdown/parseCitations";
import { ATTRIBUTES } from "../markdown/parseSections";

/** Hex digits: enough against chance, and few enough to be read in a difference of two versions. */
const DIGITS = 12;
/** Attributes that are compared one by one in every language, and say nothing to whoever translates. */
const UNSAID: readonly string[] = [".tip", ".first"];
/** Marks of emphasis, and what keeps a character from being one. */
const MARKS = /[*_\\]/g;

/**
 * What a translation is made from, as 12 hex digits of SHA-256: of a text as its file has it, or as it was read. How a line is wrapped and
 * what is emphasised asks nobody to translate again, and neither do citations: these are compared one by one in every language.
 */
export function digestOfWords(words: string): string {
  const { text } = parseCitations(words.replace(/\s+/g, " ").trim());
  const condition = (ATTRIBUTES.exec(text)?.[1] ?? "")
    .split(/\s+/)
    .filter((word) => word !== "" && !UNSAID.includes(word))
    .sort();
  const said = [text.replace(ATTRIBUTES, "").replace(MARKS, "").trim(), ...condition].join(" ");
  return createHash("sha256").update(said).digest("hex").slice(0, DIGITS);
}
