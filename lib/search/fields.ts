/**
 * The fields of a document and what a match in each is worth. Aliases are the readers' own words, so they weigh most; the
 * body only has to tell apart sections that titles and aliases leave equal.
 */
export const FIELDS = ["title", "heading", "aliases", "body"] as const;
export type Field = (typeof FIELDS)[number];
export const FIELD_BOOST: readonly number[] = [3, 4, 5, 1];

/** Fields whose words say what a document is about; knowing a word from a body alone proves little. */
export const TOPIC_FIELDS: readonly boolean[] = [true, true, true, false];
