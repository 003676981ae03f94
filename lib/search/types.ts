import type { ScopeVerdict } from "./askedScope";

/** What a result points at. A guide gives one document a section, a situation one. */
export type DocumentKind = "guide" | "situation";

/** One thing that can be found, in one locale. */
export type SearchDocument = {
  kind: DocumentKind;
  id: string;
  section: string | null;
  title: string;
  heading: string;
  /** The words readers use, from the front matter. */
  aliases: readonly string[];
  body: string;
  /** Ids of the sources that the text cites. */
  sources: readonly string[];
  /** Ids of the situations that lead to this text; it counts as evidence for them. */
  situations: readonly string[];
};

/** What `search` needs of a document to show it. */
export type StoredDocument = Omit<SearchDocument, "aliases" | "body"> & {
  href: string;
  /** The first sentences of the body, as many as `buildIndex` has room for. */
  passage: string;
};

/**
 * An index as it is shipped: plain JSON, no Lunr in it. Term lists are smaller than Lunr's own dump, which says
 * everything twice (postings and vectors), and Lunr builds from them about as fast as it loads its dump.
 */
export type SerializedIndex = {
  format: 3;
  locale: string;
  /** Every term, sorted, parted by spaces. */
  terms: string;
  /** For each document, in the order of `FIELDS`, its term numbers: ascending, each as the step from the last. */
  postings: readonly (readonly (readonly number[])[])[];
  /**
   * The same for the head of each thing that has several documents (a guide and its sections), in order of appearance: its
   * title and aliases. Said once, or ten sections would make the words of a guide look common, and its index long.
   */
  heads: readonly (readonly (readonly number[])[])[];
  /** Columns, because equal values side by side compress well. Numbers point into `pool`. */
  store: {
    kind: readonly DocumentKind[];
    id: readonly string[];
    section: readonly (string | null)[];
    title: readonly string[];
    heading: readonly string[];
    passage: readonly string[];
    sources: readonly (readonly number[])[];
    situations: readonly (readonly number[])[];
  };
  /** Ids that recur: sources and situations. */
  pool: readonly string[];
};

/** Plain text and the half-open ranges `[from, to)` of it that answer the query, in order, never overlapping. */
export type Passage = { text: string; matches: readonly (readonly [from: number, to: number])[] };

export type SearchResult = Omit<StoredDocument, "passage" | "situations"> & {
  passage: Passage;
  /** A question that people ask and that is like this one, in the language of the question. */
  like: string | null;
  score: number;
};

/** What a question is about: situations and guides, best first, each once; a guide with its best section and, as a result has, its `like`. */
export type Topics = {
  /** The question as it was read, with mistyped words put right; null where it was read as it was typed. */
  meant: string | null;
  scope: ScopeVerdict;
  situations: readonly { id: string; score: number }[];
  guides: readonly { id: string; section: string | null; like: string | null; score: number }[];
};
