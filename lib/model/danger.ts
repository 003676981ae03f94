/**
 * What hurts most where it is wrong: what people say, carry, are asked and are warned of at once; then what states law; then the rest. It is the order to
 * translate and to review in.
 */
export const DANGERS = ["now", "law", "rest"] as const;
export type Danger = (typeof DANGERS)[number];

const NOW = /^content\/([^/]+\/(scripts|warnings|situations|phone)\/|prints\.json$)/;
const REST = /^content\/[^/]+\/(about\/|workshop\/|(ui|states|heard)\.json$|CHANGELOG\.md$)/;

/** @param file that has the words: `content/es/guides/at-the-door.md`. */
export function dangerOf(file: string): Danger {
  return NOW.test(file) ? "now" : REST.test(file) ? "rest" : "law";
}
