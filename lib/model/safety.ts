import { z } from "zod";
import { Id, IsoDate, SecureAddress, Text } from "./primitives";

/** Whose life or body is in danger: one's own hand, somebody at home, or something that happens at this moment. */
export const DangerKind = z.enum(["self", "home", "emergency"]);
export type DangerKind = z.infer<typeof DangerKind>;

/** Requests that are never served: where officers are, how to hide from them, false papers, hurting somebody, paying for a favor. */
export const RefusalReason = z.enum(["sightings", "evasion", "false-papers", "violence", "bribes"]);
export type RefusalReason = z.infer<typeof RefusalReason>;

/**
 * Some phrase of each list in `all` is in the question, and none of `none`. `*` at an end of a phrase stands for any
 * letters there. Accents, letter forms and traditional characters need not match: both sides are folded.
 */
const pattern = { all: z.array(z.array(Text).min(1)).min(1), none: z.array(Text) };
export type SafetyPattern = { all: readonly (readonly string[])[]; none: readonly string[] };

/** What people of one language say in danger, and how they ask for what is never served: `content/<locale>/safety.json`. */
export const SafetyWords = z.strictObject({
  danger: z.array(z.strictObject({ kind: DangerKind, ...pattern })).min(1),
  refusals: z.array(z.strictObject({ reason: RefusalReason, ...pattern })).min(1),
});
export type SafetyWords = z.infer<typeof SafetyWords>;

/** A line for people in danger. What it does and in which languages is told by the interface texts `danger.<kind>`. */
const CrisisLine = z.strictObject({
  kind: DangerKind,
  /** As it is dialled: `911`, or E.164. */
  number: z.string().regex(/^(911|988|\+1\d{10})$/, "expected 911 or 988, or +1 and ten digits"),
  takesTexts: z.boolean(),
  /** Pages that show the number, its hours and its languages. */
  sources: z.array(z.strictObject({ title: Text, url: SecureAddress })).min(1),
  /** Day on which these pages were last read. */
  checkedOn: IsoDate,
});

/** The lines for each danger, and what does help in place of each refused request: `content/safety.json`. */
export const SafetyRouting = z.strictObject({
  crisis: z.array(CrisisLine).min(1),
  refusals: z.record(RefusalReason, z.strictObject({ guides: z.array(Id), situations: z.array(Id) })),
});
export type SafetyRouting = z.infer<typeof SafetyRouting>;
