import type { WordList } from "../model/wordList";

type Term = WordList["terms"][number];

/** Terms of a language's glossary that stand in an English text, the longest first. */
export function glossaryTerms(english: string, terms: readonly Term[]): Term[] {
  return terms
    .filter(({ en }) => waysOf(en).some((way) => wordPattern(way).test(english)))
    .sort((a, b) => b.en.length - a.en.length);
}

/** `officer / agent` and `search (noun / verb)`: each way in which the English may stand. */
function waysOf(en: string): string[] {
  return en
    .replace(/\([^()]*\)/g, "")
    .split(" / ")
    .map((way) => way.replace(/^to /, "").trim())
    .filter((way) => way !== "");
}

const patterns = new Map<string, RegExp>();

/** Whole words, with the endings of a plural and of verbs. */
function wordPattern(way: string): RegExp {
  const known = patterns.get(way);
  if (known) return known;
  const words = way.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’]/g, "['’]");
  const made = new RegExp(`(?<![\\p{L}-])${words}(?:s|es|d|ed|ing)?(?![\\p{L}-])`, "iu");
  patterns.set(way, made);
  return made;
}
