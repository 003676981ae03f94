/**
 * The fields of a document and what a match in each is worth. Aliases are the readers' own words, so they weigh most; the
 * body only has to tell apart sections that titles and aliases leave equal.
 */
export const FIELDS = ["title", "heading", "aliases", "body"] as const;
export type Field = (typeof FIELDS)[number];
export const FIELD_BOOST: readonly number[] = [4, 3, 5, 0.6];
/**
 * How much a long field is held against a match, from 0 to 1. Little: a guide with more aliases answers more questions, and
 * only so many words of a body are indexed. Lunr also counts the fields that a document does not have as short ones.
 */
export const LENGTH_NORMALISATION = 0.3;
