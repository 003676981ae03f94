import { z } from "zod";

/**
 * What each part of a language's texts was made from: by file in the folder of the language, then by the part's place in it, the digest of
 * the English (`digestOfEnglish`). `3f2a9c01d4e5=9bc17f00a1b2`: made from the first; the second says the same in other words, as whoever
 * translates has found.
 */
export const MadeFrom = z.record(
  z.string(),
  z.record(
    z.string(),
    z
      .string()
      .regex(
        /^[0-9a-f]{12}(=[0-9a-f]{12})?$/,
        "expected the digest of the English, 12 hex digits, as npm run translations writes it",
      ),
  ),
);
export type MadeFrom = z.infer<typeof MadeFrom>;
