import { z } from "zod";
import { Text } from "./primitives";

/**
 * Words that turn information into advice or read as help to evade: `content/<locale>/wording.json`. `*` at the end of
 * a phrase stands for any ending.
 */
export const Wording = z.strictObject({
  banned: z.array(z.strictObject({ phrases: z.array(Text).min(1), because: Text, instead: Text })).min(1),
  /** Where a banned phrase is right, and why. */
  allowed: z.array(z.strictObject({ file: Text, words: Text, reason: Text })),
  /** Words of a translation that are rightly those of the English, and why. */
  english: z.array(z.strictObject({ words: Text, reason: Text })).optional(),
});
export type Wording = z.infer<typeof Wording>;
