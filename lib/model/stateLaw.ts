import { z } from "zod";
import { Confidence, Id, IsoDate, Text } from "./primitives";

/** A source of state law: `content/state-sources.json`. Lighter than a federal one: its page is the linked one. */
export const StateSource = z.strictObject({
  id: Id,
  kind: z.enum(["statute", "bill", "case", "news", "guidance", "survey", "executive", "rule"]),
  citation: Text,
  title: Text,
  /** Null where only the citation is known. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** False: cited from general knowledge; the page was not read. Readers are told. */
  pageRead: z.boolean(),
  note: Text.optional(),
});
export type StateSource = z.infer<typeof StateSource>;

/** What state law settles, in the order shown. A state may be silent on some of them. */
export const StateTopic = z.enum([
  "name",
  "driver-id",
  "recording",
  "police-and-ice",
  "courthouses",
  "schools-and-health",
  "driver-license",
  "masks",
  "notarios",
]);
export type StateTopic = z.infer<typeof StateTopic>;

/** Must a person on foot give a name when police lawfully stop them? */
export const NameRule = z.enum(["required-on-reasonable-suspicion", "limited", "not-required"]);
export type NameRule = z.infer<typeof NameRule>;

/** What one state's law says: `content/state-law/<usps>.json`. */
export const StateLaw = z.strictObject({
  state: z.string().regex(/^[A-Z]{2}$/, "expected a USPS state code"),
  asOf: IsoDate,
  name: z.strictObject({
    rule: NameRule,
    statute: Text.nullable(),
    mustGive: Text.nullable(),
    refusalIsOffence: z.enum(["yes", "no", "unclear"]),
    note: Text,
    sources: z.array(Id).min(1),
    confidence: Confidence,
  }),
});
export type StateLaw = z.infer<typeof StateLaw>;
