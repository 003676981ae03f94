/** What a result points at. A guide gives one document a section, the others one each. */
export type DocumentKind = "guide" | "situation" | "script" | "source";

/** One thing that can be found, in one locale. */
export type SearchDocument = {
  /** Unique in the index, such as `guide/at-the-door#open-the-door`. */
  ref: string;
  kind: DocumentKind;
  id: string;
  section: string | null;
  title: string;
  heading: string;
  /** The words readers use, from the front matter. */
  aliases: readonly string[];
  body: string;
  href: string;
  /** Ids of the sources that the text cites. */
  sources: readonly string[];
  /** Ids of the situations that lead to this text; it counts as evidence for them. */
  situations: readonly string[];
};

/** What `search` needs of a document to show it. */
export type StoredDocument = Omit<SearchDocument, "aliases" | "body"> & {
  /** The first sentences of the body, as many as `buildIndex` has room for. */
  passage: string;
};

/**
 * An index as it is shipped: plain JSON, no Lunr in it. Term lists are smaller than Lunr's own dump, which says
 * everything twice (postings and vectors), and Lunr builds from them about as fast as it loads its dump.
 */
export type SerializedIndex = {
  format: 2;
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
    ref: readonly string[];
    kind: readonly DocumentKind[];
    id: readonly string[];
    section: readonly (string | null)[];
    title: readonly string[];
    heading: readonly string[];
    href: readonly string[];
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
  score: number;
};

/** What a question is about: situations and guides, best first, each once, a guide with its best section. */
export type Topics = {
  outOfScope: boolean;
  situations: readonly { id: string; score: number }[];
  guides: readonly { id: string; section: string | null; score: number; sources: readonly string[] }[];
};
