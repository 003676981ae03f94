/** What a paper says in one place: in English and, where that is another language, the reader's. */
export type Statement = { english: string; own: string | null };

/** A printed thing of one language as it is today. */
export type Printed = {
  /** Kind and id: `card/door`. */
  print: string;
  title: string;
  /** Its page. */
  path: string;
  statements: readonly Statement[];
  /** Who reviewed it and when, in one line. Null: nobody yet. */
  review: string | null;
  /** The newest day on which something on it was withdrawn. Null: nothing was. */
  withdrawn: string | null;
  /** Short enough that the ledger keeps its words: an old code can then say which line changed. */
  keepsWords: boolean;
};
