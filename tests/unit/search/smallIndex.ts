import {
  type Asked,
  type AskedGroup,
  buildIndex,
  learnAsked,
  loadIndex,
  NO_WORDS,
  type SearchDocument,
  type Searcher,
  type SearchIndex,
} from "../../../lib/search";
import { makeLanguage, type WordForms } from "../../../lib/search/language";
import type { SearchWords } from "../../../lib/model/searchWords";

/** The parts of a document that a test is about. */
export type Parts = Partial<SearchDocument> & Pick<SearchDocument, "id">;

/** A document of which only some parts matter; by itself a guide of one section without a word in it. */
export function makeDocument(parts: Parts): SearchDocument {
  return {
    kind: "guide",
    section: null,
    title: "",
    heading: "",
    aliases: [],
    body: "",
    sources: [],
    situations: [],
    ...parts,
  };
}

/** An ending that words of the invented language have in the plural. */
export const stemOfS = (word: string) => word.replace(/s$/, "");

/** An index of a few invented documents in a language that has these words alone. */
export function smallIndex(
  documents: readonly Parts[],
  words: Partial<SearchWords> = {},
  forms: WordForms = { stem: stemOfS },
): SearchIndex {
  const language = makeLanguage("en", forms, { ...NO_WORDS, ...words });
  return loadIndex(buildIndex(documents.map(makeDocument), language), language);
}

/** What is learned from a few invented questions in a language that has these words alone. */
export function smallAsked(
  groups: readonly AskedGroup[],
  words: Partial<SearchWords> = {},
  locale = "en",
): Asked {
  return learnAsked({ locale, words: { ...NO_WORDS, ...words }, groups });
}

/** Both together, in one language. */
export function smallSearcher(
  documents: readonly Parts[],
  groups: readonly AskedGroup[] = [],
  words: Partial<SearchWords> = {},
): Searcher {
  return { index: smallIndex(documents, words), asked: smallAsked(groups, words) };
}
