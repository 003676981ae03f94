/**
 * The beginning of a word, where most of its meaning stands: a stemmer for languages whose words change at their ends, and which no
 * page is written in yet.
 */
export const stemByLength = (length: number) => (word: string) => word.slice(0, length);
