import { stripSuffix, suffixList } from "./stripSuffix";

const SUFFIXES = suffixList(
  "issement ement ation ition ion ateur atrice eur euse ite ive if ique able ible ier iere ee er ez e i ie " +
    "ant ent aient ait ais ons iez irent erent u ue",
);

/**
 * A light stemmer over folded words: plural first, then one ending. Why not lunr-languages' Snowball stemmer: as for
 * Spanish (5.1 KB compressed, patches Lunr, and `arretee` without accents gets another stem than `arrêtée`).
 */
export function stemFrench(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const singular = word.replace(/aux$/, "al").replace(/[sx]$/, "");
  return stripSuffix(singular, SUFFIXES, 4);
}
