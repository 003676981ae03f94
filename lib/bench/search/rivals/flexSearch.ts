import { Charset, Encoder, Index, type IndexOptions } from "flexsearch";
import type { Language } from "../../../search";
import { flatten, isWithoutSpaces, type Rival, TEXTS } from "./rival";

/**
 * FlexSearch, which scores by how early a word stands, over the fields as one text that the title begins; fields by themselves found a
 * third of it. With suggestions, without which every word must stand in the text.
 */
export const flexSearch: Rival = {
  name: "FlexSearch",
  open(documents, language) {
    const index = new Index(optionsFor(language));
    const flat = flatten(documents);
    for (const [number, document] of flat.entries())
      index.add(number, TEXTS.map((text) => document[text]).join("\n"));
    return (query) => index.search(query, { suggest: true, limit: flat.length }).map(Number);
  },
};

/** Beginnings of words with their letters folded and without stop words; its own charset for Chinese, where letters say more in context. */
function optionsFor(language: Language): IndexOptions {
  if (isWithoutSpaces(language)) return { tokenize: "strict", context: true, encoder: Charset.CJK };
  const filter = new Set(language.stopwords);
  return { tokenize: "forward", encoder: new Encoder({ normalize: true, dedupe: true, filter }) };
}
