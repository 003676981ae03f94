import { z } from "zod";
import { Confidence, Id, IsoDate, StateCode, Text, WebAddress } from "./primitives";

/** A source of state law: `content/state-sources.json`. Lighter than a federal one: its page is the linked one. */
export const StateSource = z
  .strictObject({
    id: Id,
    kind: z.enum(["statute", "bill", "case", "news", "guidance", "survey", "executive", "rule"]),
    citation: Text,
    title: Text,
    /** What it establishes, as far as it was read: what a point may lean on. */
    summary: Text.optional(),
    /** Null where only the citation is known. */
    url: WebAddress.nullable(),
    /** False: the page at that address was not read. Readers are told, or shown the copy that was. */
    pageRead: z.boolean(),
    /** The copy that was read, where the better address could not be opened. */
    readAt: WebAddress.optional(),
    /** How it was read, and what was not. */
    note: Text.optional(),
  })
  .refine(({ pageRead, readAt }) => !pageRead || readAt === undefined, {
    path: ["readAt"],
    message: "expected no copy where the page itself was read",
  });
export type StateSource = z.infer<typeof StateSource>;

/** What state law settles, in the order shown, and the kinds of rule that states have on it. */
export const STATE_RULES = {
  name: ["required-on-reasonable-suspicion", "limited", "may-be-charged", "not-required"],
  "driver-id": ["must-show"],
  recording: ["one-party", "all-party", "mixed", "not-found"],
  "police-and-ice": ["limits", "requires", "mixed", "none-known"],
  courthouses: ["limits-arrests"],
  "schools-and-health": ["has-rule"],
  "driver-license": ["yes", "limited", "no"],
  masks: ["has-rule"],
  notarios: ["has-rule"],
} as const;
export const StateTopic = z.enum(Object.keys(STATE_RULES) as (keyof typeof STATE_RULES)[]);
export type StateTopic = z.infer<typeof StateTopic>;

const StatePoint = z
  .strictObject({
    topic: StateTopic,
    /** One of the topic's kinds of rule. */
    rule: Id,
    statute: Text.nullable(),
    /** On giving a name: is a refusal an offense by itself? */
    refusal: z.enum(["yes", "no", "unclear"]).optional(),
    laws: z.array(
      z.strictObject({ citation: Text, name: Text, year: z.int().min(1776).max(2100).nullable() }),
    ),
    sources: z.array(Id).min(1),
    confidence: Confidence,
  })
  .superRefine(({ topic, rule, refusal }, issues) => {
    const rules: readonly string[] = STATE_RULES[topic];
    if (!rules.includes(rule))
      issues.addIssue({
        code: "custom",
        path: ["rule"],
        message: `expected one of ${rules.join(", ")}`,
        input: rule,
      });
    if (rule === "not-required" && refusal !== "no")
      issues.addIssue({
        code: "custom",
        path: ["refusal"],
        message:
          'expected "no" where no name is required; "may-be-charged" is for what courts have not settled',
        input: refusal,
      });
    if ((topic === "name") !== (refusal !== undefined))
      issues.addIssue({
        code: "custom",
        path: ["refusal"],
        message: 'expected a value for "name", and for no other topic',
        input: refusal,
      });
  });
/** What one state's law says on one topic. */
export type StatePoint = z.infer<typeof StatePoint>;

/** What one state's law says: `content/state-law/<usps>.json`. It is silent on a topic where nothing was found. */
export const StateLaw = z.strictObject({
  state: StateCode,
  asOf: IsoDate,
  /** The federal court of appeals above it. */
  circuit: z.enum(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "DC"]),
  points: z.array(StatePoint).min(1),
});
export type StateLaw = z.infer<typeof StateLaw>;

/** The words of one state's law: `content/<locale>/state-law/<usps>.json`. `laws` says what each law does, in order. */
export const StateLawWords = z.partialRecord(
  StateTopic,
  z.strictObject({ notes: z.array(Text), laws: z.array(Text) }),
);
export type StateLawWords = z.infer<typeof StateLawWords>;

/** What one topic is called, what holds in every state, and each kind of rule in one sentence. */
export const StateTopicText = z.strictObject({ title: Text, about: Text, rules: z.record(Id, Text) });
export type StateTopicText = z.infer<typeof StateTopicText>;

/** The words of all topics: `content/<locale>/state-topics.json`. */
export const StateTopicWords = z.record(StateTopic, StateTopicText);

/** What the words "about" each topic rest on: `content/state-topics.json`. */
export const StateTopicSources = z.record(StateTopic, z.array(Id).min(1));
