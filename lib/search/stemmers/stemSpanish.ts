import { stripSuffix, suffixList } from "./stripSuffix";

const SUFFIXES = suffixList(
  "amiento imiento acion icion ucion ancion encion ador adora edor edora ancia encia idad mente ista able ible " +
    "andome andose iendome iendose ando iendo yendo ado ada ido ida aron ieron aste iste aba ia aran eran iran " +
    "amos emos imos arme erme irme arse erse irse arlo arla erlo erla irlo irla ar er ir an en as es a o e",
);

/**
 * A light stemmer over folded words: plural first, then one ending. lunr-languages' Snowball stemmer is not used: it
 * adds 5.2 KB compressed (Lunr itself is 8.9), patches Lunr's query parser, and reads accents, so that `policia` and
 * `policía` get different stems.
 */
export function stemSpanish(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const singular = /[dlnrcz]es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, "");
  return stripSuffix(singular, SUFFIXES, 3).replace(/z$/, "c"); // juez, jueces
}
