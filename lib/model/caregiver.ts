import { z } from "zod";
import { Id, IsoDate, StateCode, Text } from "./primitives";

const Time = z.union([
  z.strictObject({ day: z.int().positive() }),
  z.strictObject({ month: z.int().positive() }),
]);
export type Time = z.infer<typeof Time>;

const CaregiverPaper = z.strictObject({
  /** Its English name, as the law or its form has it, and the number of the form. */
  name: Text,
  form: Text.optional(),
  statute: Text,
  /** What is true of it, each one sentence by its id. */
  points: z.array(Id).min(1),
  /** How long it lasts at most, and by when a court has to be asked once it has started. Left out: not known, or none. */
  lasts: Time.optional(),
  court: Time.optional(),
  /** In `content/state-sources.json`. */
  sources: z.array(Id).min(1),
  /** `medium`: read in part, or in a copy that is not of today; readers are told. What is less sure has no place here. */
  confidence: z.enum(["high", "medium"]),
});
export type CaregiverPaper = z.infer<typeof CaregiverPaper>;

/** With which papers another adult can look after children, by state: `content/caregiver.json`. */
export const Caregiver = z.strictObject({
  asOf: IsoDate,
  states: z.array(z.strictObject({ state: StateCode, papers: z.array(CaregiverPaper).min(1) })).min(1),
});
export type Caregiver = z.infer<typeof Caregiver>;

const WITH_TIME = Text.regex(/\{\{time\}\}/, "expected {{time}} where the time stands");

/** The words about these papers: `content/<locale>/caregiver.json`. */
export const CaregiverWords = z.strictObject({
  title: Text,
  checked: Text,
  another: Text,
  unchecked: Text,
  partly: Text,
  lasts: WITH_TIME,
  court: WITH_TIME,
  points: z.record(Id, Text),
});
export type CaregiverWords = z.infer<typeof CaregiverWords>;
