import { create, insertMultiple, search, type Tokenizer } from "@orama/orama";
import type { Language } from "../../../search";
import { segmentedWords } from "../../../search/segmentedWords";
import { flatten, isWithoutSpaces, type Rival, TEXTS } from "./rival";

/** The languages that it parts into words, by our codes. */
const NAMES: Readonly<Record<string, string>> = { en: "english", es: "spanish", fr: "french", ar: "arabic" };

/**
 * Orama (BM25, every word a beginning too) with stop words and stemming. It has a stemmer for English and asks for one elsewhere, and
 * for a tokenizer for Chinese: it gets ours. Typos allowed, or the title worth twice, found less.
 */
export const orama: Rival = {
  name: "Orama",
  async open(documents, language) {
    const index = create({
      schema: { title: "string", heading: "string", aliases: "string", body: "string" },
      components: { tokenizer: tokenizerFor(language) },
    });
    const flat = flatten(documents);
    await insertMultiple(index, flat);
    return async (query) => {
      const { hits } = await search(index, { term: query, properties: [...TEXTS], limit: flat.length });
      return hits.map(({ id }) => Number(id));
    };
  },
};

function tokenizerFor(language: Language) {
  const stopWords = [...language.stopwords];
  const name = NAMES[language.locale];
  return isWithoutSpaces(language) || !name
    ? ownTokenizer(language)
    : { language: name, stopWords, stemming: true, ...(name !== "english" && { stemmer: language.stem }) };
}

function ownTokenizer(language: Language): Tokenizer {
  return {
    language: "english",
    normalizationCache: new Map(),
    tokenize: (text) => [...new Set(segmentedWords(text, language))],
  };
}
