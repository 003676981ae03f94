import { z } from "zod";
import { Id, IsoDate, Text } from "./primitives";

/** The licence of content, as it stands on paper. */
export const LICENCE = "CC BY 4.0";

/** A printed thing as it was from a day on: its code stands on every copy. */
export const Edition = z.strictObject({
  code: z.string().regex(/^[2-9A-HJKMNPRSTV-Z]{7}$/, "expected a code of seven signs"),
  /** What it is, by kind and id: `card/door`, `guide/at-the-door`. */
  print: z.string().regex(/^[a-z]+\/[a-z0-9-]+$/, "expected a kind and an id, such as card/door"),
  on: IsoDate,
  /** Marks of its statements, in order, parted by spaces: `markOf`. */
  statements: z.string(),
  /** Who has reviewed it, and when. Left out: nobody. */
  review: Text.optional(),
  /** Why it is not as before: the entry of `CHANGELOG.md`, or that only wording changed. Left out where it is the first. */
  change: Id.optional(),
  wording: z.literal(true).optional(),
  /** The newest day on which something on it was withdrawn. Older paper is taken back. */
  withdrawn: IsoDate.optional(),
});
export type Edition = z.infer<typeof Edition>;
export type Why = Pick<Edition, "change" | "wording" | "withdrawn">;

/**
 * Every edition that was ever printed in a language, oldest first: `content/<locale>/editions.json`. It only grows. `words` are those
 * of short prints, by their marks, so that an old code can say which line is no longer right.
 */
export const Ledger = z.strictObject({
  /** The letter that its codes begin with, so that a code tells in which language to look. */
  sign: z.string().regex(/^[2-9A-HJKMNPRSTV-Z]$/, "expected a digit or capital that codes have"),
  editions: z.array(Edition),
  words: z.record(z.string(), z.array(z.string()).min(1).max(2)),
});
export type Ledger = z.infer<typeof Ledger>;
