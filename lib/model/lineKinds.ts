import { z } from "zod";
import { Id, Text } from "./primitives";

/** What a blank is filled with, for those who take lines from `walk`. */
const BlankKind = z.enum([
  "name",
  "relation",
  "date",
  "time",
  "place",
  "number",
  "agency",
  "language",
  "reason",
  "note",
]);

/** English words that a line may only say with this condition: "I am a U.S. citizen" only where it is true. */
const says = z.array(Text).min(1).optional();

/**
 * Whom a line to say can be for, on what condition, and what its blanks ask for: `content/lines.json`. The words are
 * interface texts: `line.to.<id>`, `line.only.<id>`, `blank.<id>`.
 */
export const LineKinds = z.strictObject({
  to: z.array(z.strictObject({ id: Id, says })).min(1),
  only: z
    .array(
      z.strictObject({
        id: Id,
        /** What it says, by fact. Conditions that give one fact different values never stand together. */
        means: z.record(Id, Id).optional(),
        says,
      }),
    )
    .min(1),
  /** The facts that conditions can contradict each other in, with their values. */
  facts: z.array(z.strictObject({ id: Id, values: z.array(Id).min(2) })),
  blanks: z.array(z.strictObject({ id: Id, kind: BlankKind })).min(1),
});
export type LineKinds = z.infer<typeof LineKinds>;
