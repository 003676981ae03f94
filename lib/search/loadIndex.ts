import lunr from "lunr";
import { pathTo } from "../model/paths";
import { labelOf } from "./asked";
import { FIELD_BOOST, FIELDS, LENGTH_NORMALISATION } from "./fields";
import type { Language } from "./language";
import { thingsOf } from "./thingsOf";
import { type TopicGroups, topicGroups } from "./topicGroups";
import type { SerializedIndex, StoredDocument } from "./types";

/** An index ready to be asked. Documents go by their number, and so do heads, whose numbers follow theirs. */
export type SearchIndex = {
  language: Language;
  lunr: lunr.Index;
  documents: readonly StoredDocument[];
  /** Every term, sorted. */
  vocabulary: readonly string[];
  /** How many documents and heads have the term in any field. */
  frequency: ReadonlyMap<string, number>;
  groups: TopicGroups;
  /** Sections by their label, and situations by their id. */
  sections: ReadonlyMap<string, StoredDocument>;
  situations: ReadonlyMap<string, StoredDocument>;
  /** Guide → the situations that lead to it. */
  situationsOf: ReadonlyMap<string, readonly string[]>;
  /** What `weighWord` has asked Lunr so far, by term. */
  scores: Map<string, ReadonlyMap<number, number>>;
};

function storedDocuments({ locale, store, pool }: SerializedIndex): StoredDocument[] {
  const named = (numbers: readonly number[]) => numbers.map((number) => pool[number]!);
  return store.id.map((id, at) => ({
    kind: store.kind[at]!,
    id,
    section: store.section[at]!,
    title: store.title[at]!,
    heading: store.heading[at]!,
    href:
      store.kind[at] === "guide" ? pathTo.guide(locale, id, store.section[at]) : pathTo.situation(locale, id),
    passage: store.passage[at]!,
    sources: named(store.sources[at]!),
    situations: named(store.situations[at]!),
  }));
}

function headNumbers(documents: readonly StoredDocument[]): Map<number, number> {
  const numbered = documents.map(({ kind, id }, number) => ({ kind, id, number }));
  const things = thingsOf(numbered).filter((parts) => parts.length > 1);
  return new Map(
    things.flatMap((parts, at) =>
      parts.map(({ number }): [number, number] => [number, documents.length + at]),
    ),
  );
}

/**
 * Builds the Lunr index from the shipped term lists. Words were folded, split and stemmed at build time, so Lunr's
 * pipelines stay empty: its defaults lose everything outside ASCII, and nothing has to be registered to load.
 */
export function loadIndex(serialized: SerializedIndex, language: Language): SearchIndex {
  if (serialized.format !== 3 || serialized.locale !== language.locale) {
    throw new Error(
      `expected a search index of format 3 for ${language.locale}, got format ${serialized.format} for ${serialized.locale}`,
    );
  }
  const vocabulary = serialized.terms.split(" ");
  const frequency = new Map<string, number>();

  const builder = new lunr.Builder();
  builder.ref("ref");
  builder.b(LENGTH_NORMALISATION);
  // Terms go in as they are. Lunr's tokenizer would make an object of each of some 60,000: a third of the time to load.
  // Its builder only uses them as keys.
  builder.tokenizer = ((terms: string[]) => terms) as unknown as typeof lunr.tokenizer;
  FIELDS.forEach((field, at) => builder.field(field, { boost: FIELD_BOOST[at]! }));
  const documents = storedDocuments(serialized);
  [...serialized.postings, ...serialized.heads].forEach((fields, number) => {
    const seen = new Set<string>();
    const document: Record<string, unknown> = { ref: String(number) };
    fields.forEach((fieldSteps, at) => {
      let term = 0;
      document[FIELDS[at]!] = fieldSteps.map((step) => {
        term += step;
        const word = vocabulary[term]!;
        seen.add(word);
        return word;
      });
    });
    for (const word of seen) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    builder.add(document);
  });

  const headOf = headNumbers(documents);
  const sections = documents.filter(({ kind }) => kind === "guide");
  return {
    language,
    lunr: builder.build(),
    documents,
    groups: topicGroups(documents, headOf),
    sections: new Map(sections.map((document) => [labelOf(document), document])),
    situations: new Map(
      documents.filter(({ kind }) => kind === "situation").map((document) => [document.id, document]),
    ),
    situationsOf: new Map(sections.map(({ id, situations }) => [id, situations])),
    vocabulary,
    frequency,
    scores: new Map(),
  };
}
