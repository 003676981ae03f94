import type lunr from "lunr";

/** Terms within an edit distance of a word. */
export type SimilarTerms = (word: string, editDistance: number) => readonly string[];

export const MOST_GUESSES = 12;

/** Finds similar terms by Lunr's automaton. What was found is kept: every letter that is typed after a word asks for them again. */
export function similarTermsIn(index: lunr.Index): SimilarTerms {
  const kept = new Map<string, readonly string[]>();
  return (word, editDistance) => {
    const key = `${editDistance} ${word}`;
    let terms = kept.get(key);
    if (!terms) {
      const found = index
        .query((query) => query.term(word, { editDistance }))
        .flatMap(({ matchData }) => Object.keys(matchData.metadata));
      kept.set(key, (terms = [...new Set(found)].slice(0, MOST_GUESSES)));
    }
    return terms;
  };
}
