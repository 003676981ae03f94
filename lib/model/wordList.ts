import { z } from "zod";
import { Text } from "./primitives";

/** What a translation calls each English term: `content/<locale>/glossary.json`. Notes are for translators. */
export const WordList = z.strictObject({
  terms: z.array(z.strictObject({ en: Text, term: Text, note: z.string() })).min(1),
});
export type WordList = z.infer<typeof WordList>;
