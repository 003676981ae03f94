import MiniSearch from "minisearch";
import { segmentedWords } from "../../../search/segmentedWords";
import { flatten, isWithoutSpaces, type Rival, TEXTS } from "./rival";

/**
 * MiniSearch (BM25+) with the options of its documentation: typos of a fifth of a word, the last word as a beginning (as its own
 * suggestions have it), and functions for stop words and for a language without spaces. The title worth twice found less.
 */
export const miniSearch: Rival = {
  name: "MiniSearch",
  open(documents, language) {
    const index = new MiniSearch({
      fields: [...TEXTS],
      processTerm: (term) => {
        const lower = term.toLowerCase();
        return language.stopwords.has(lower) ? null : lower;
      },
      searchOptions: { fuzzy: 0.2, prefix: (_, at, terms) => at === terms.length - 1 },
      ...(isWithoutSpaces(language) && { tokenize: (text: string) => segmentedWords(text, language) }),
    });
    index.addAll(flatten(documents));
    return (query) => index.search(query).map(({ id }) => Number(id));
  },
};
