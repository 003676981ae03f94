import { z } from "zod";
import { Text } from "./primitives";

const Word = Text.regex(/^\S+$/, "expected one word, without spaces");

/**
 * How people of one language ask, beside what texts say: `content/<locale>/search.json`. Accents, letter forms and
 * traditional characters need not match: everything is folded.
 */
export const SearchWords = z.strictObject({
  /** Words that say nothing of what is asked. */
  stopwords: z.array(Word),
  /** Words and phrases that readers say, and the words of our texts that they are looked up by as well. */
  synonyms: z.array(z.strictObject({ says: z.array(Text).min(1), means: z.array(Word).min(1) })),
});
export type SearchWords = z.infer<typeof SearchWords>;
