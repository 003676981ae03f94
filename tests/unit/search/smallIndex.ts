import { buildIndex, loadIndex, NO_WORDS, type SearchDocument, type SearchIndex } from "../../../lib/search";
import { makeLanguage, type WordForms } from "../../../lib/search/language";
import type { SearchWords } from "../../../lib/model/searchWords";

/** A document of which only some parts matter; by itself a guide of one section without a word in it. */
export function makeDocument(parts: Partial<SearchDocument> & Pick<SearchDocument, "ref">): SearchDocument {
  return {
    kind: "guide",
    id: parts.ref,
    section: null,
    title: "",
    heading: "",
    aliases: [],
    body: "",
    href: `/${parts.ref}/`,
    sources: [],
    situations: [],
    ...parts,
  };
}

/** An ending that words of the invented language have in the plural. */
export const stemOfS = (word: string) => word.replace(/s$/, "");

/** An index of a few invented documents in a language that has these words alone. */
export function smallIndex(
  documents: readonly (Partial<SearchDocument> & Pick<SearchDocument, "ref">)[],
  words: Partial<SearchWords> = {},
  forms: WordForms = { stem: stemOfS },
): SearchIndex {
  const language = makeLanguage("en", forms, { ...NO_WORDS, ...words });
  return loadIndex(buildIndex(documents.map(makeDocument), language), language);
}
