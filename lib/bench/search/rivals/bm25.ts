import type { Language } from "../../../search";
import { segmentedWords } from "../../../search/segmentedWords";
import { flatten, type Rival, TEXTS } from "./rival";

/** How soon further mentions stop to count, and how much a long text is held against a match: the usual values. */
const K1 = 1.2;
const B = 0.75;

/**
 * The ranking function that others are measured by (Robertson and Zaragoza, “The Probabilistic Relevance Framework: BM25 and Beyond”,
 * Foundations and Trends in Information Retrieval 3, 2009), over the folded, parted and stemmed words that our own search reads, the
 * fields run together. With the 1 in the logarithm that Lucene has, so that no word counts against a text.
 */
export const bm25: Rival = {
  name: "BM25",
  open(documents, language) {
    const texts = flatten(documents).map((document) =>
      stemsOf(TEXTS.map((text) => document[text]).join("\n"), language),
    );
    const mean = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
    const postings = new Map<string, Map<number, number>>();
    for (const [number, stems] of texts.entries())
      for (const stem of stems) {
        const counts = postings.get(stem) ?? new Map<number, number>();
        postings.set(stem, counts.set(number, (counts.get(number) ?? 0) + 1));
      }
    return (query) => {
      const scores = new Map<number, number>();
      for (const stem of new Set(stemsOf(query, language))) {
        const counts = postings.get(stem) ?? new Map<number, number>();
        const rarity = Math.log(1 + (texts.length - counts.size + 0.5) / (counts.size + 0.5));
        for (const [number, count] of counts) {
          const length = 1 - B + (B * texts[number]!.length) / mean;
          const score = (rarity * count * (K1 + 1)) / (count + K1 * length);
          scores.set(number, (scores.get(number) ?? 0) + score);
        }
      }
      return [...scores].sort(([a, one], [b, other]) => other - one || a - b).map(([number]) => number);
    };
  },
};

const stemsOf = (text: string, language: Language) => segmentedWords(text, language).map(language.stem);
