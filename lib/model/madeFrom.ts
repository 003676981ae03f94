import { z } from "zod";

/**
 * What each part of a language's texts was made from: by file in the folder of the language, then by the part's place in it, the digest
 * (`digestOfWords`) of the English and that of the words that were made of it. `3f2a9c01d4e5=9bc17f00a1b2 77d0c1a2b3e4`: made from the first;
 * the second says the same in other words, as whoever translates has found.
 */
export const MadeFrom = z.record(
  z.string(),
  z.record(
    z.string(),
    z
      .string()
      .regex(
        /^[0-9a-f]{12}(=[0-9a-f]{12})? [0-9a-f]{12}$/,
        "expected two digests of 12 hex digits, of the English and of the words, as npm run translations writes them",
      ),
  ),
);
export type MadeFrom = z.infer<typeof MadeFrom>;
