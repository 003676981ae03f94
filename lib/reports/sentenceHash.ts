import { lettersOf } from "../model/lettersOf";

/**
 * A sentence in seven signs at most: FNV-1a, of 32 bits, of its letters. A blank is left out, since a page says what belongs there and paper has
 * a line to write on. Empty: it has no letters. Build and browser make the same.
 */
export function sentenceHash(words: string): string {
  const letters = lettersOf(words.replaceAll(/\[[^\]]*\]/g, ""));
  if (letters === "") return "";
  let hash = 0x811c9dc5;
  for (let at = 0; at < letters.length; at += 1)
    hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}
