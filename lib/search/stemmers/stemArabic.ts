import { stripSuffix, suffixList } from "./stripSuffix";

const PREFIXES = suffixList("وال بال كال فال ولل ال لل");
const SUFFIXES = suffixList("ات ون ين ان ها هم نا كم ي ه");

/**
 * Light stemming over folded words: the article with what is glued to it, then one plural or possessive ending
 * (`بيتي` "my house" → `بيت`). lunr.ar is not used: it breaks in strict mode, and was measured to find less than the raw
 * words do. Folding has turned ta marbuta into ha, so `ه` takes both off.
 */
export function stemArabic(word: string): string {
  const prefix = PREFIXES.find((start) => word.startsWith(start) && word.length - start.length >= 3) ?? "";
  return stripSuffix(word.slice(prefix.length), SUFFIXES, 3);
}
