/**
 * The fields of a document and what a match in each is worth. Aliases are the readers' own words, so they weigh most; of a
 * body only names of forms and numbers to call are indexed.
 */
export const FIELDS = ["title", "heading", "aliases", "body"] as const;
export type Field = (typeof FIELDS)[number];
export const FIELD_BOOST: readonly number[] = [4, 3, 5, 0.6];
/**
 * How much a long field is held against a match, from 0 to 1. Little: a guide with more aliases answers more questions. Lunr
 * also counts the fields that a document does not have as short ones.
 */
export const LENGTH_NORMALISATION = 0.3;
