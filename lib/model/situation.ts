import { z } from "zod";
import { Condition } from "./condition";
import { Id, Text } from "./primitives";
import { StateTopic } from "./stateLaw";

/** What to look for on a paper, in order: the boxes to tick. Their words are `paper.look.<look>` in `ui.json`. */
export const LOOKS = ["court", "signature", "name", "date"] as const;

/** The option that every question must offer: "I don't know". It establishes nothing. */
export const UNKNOWN = "unknown";

const Option = z.strictObject({
  id: Id,
  /** Offered only where this applies. Left out: always. */
  when: Condition.optional(),
  /** Facts that this answer establishes, its question's among them. Left out: that fact gets the option's id as its value. */
  sets: z.record(Id, Id).optional(),
  /** The drawn form that a person with this answer sees: the page shows it small, with what is seen on it in words. */
  drawing: Id.optional(),
  /** The answers below stand on a page of their own. Only for options of the first question. */
  page: z.literal(true).optional(),
});
export type Option = z.infer<typeof Option>;

/**
 * Asks for one fact. Questions are asked in the order of the file: the next one is the first whose fact is not known yet and
 * whose condition applies.
 */
const Question = z.strictObject({
  id: Id,
  fact: Id,
  /** Asked only where this applies, by facts that earlier questions ask. Left out: always. */
  when: Condition.optional(),
  options: z.array(Option).min(2),
  /** State law answers this question: the page offers the list of what each state says. */
  stateLaw: StateTopic.optional(),
});
export type Question = z.infer<typeof Question>;

/**
 * Something that can happen at any moment of the walk ("they came in anyway"): one more answer to the first question,
 * offered at every step where `when` is not false, outcomes included. It replaces all facts, since who is there and what they
 * hold may have changed with it. What still matters is asked again.
 */
const Interrupt = z.strictObject({
  id: Id,
  when: Condition,
  sets: z.record(Id, Id),
});
export type Interrupt = z.infer<typeof Interrupt>;

export const SituationTime = z.enum(["now", "after", "before"]);
export type SituationTime = z.infer<typeof SituationTime>;

/** The questions of one situation, in order: `content/situations/<id>.json`. Ids only; the words are per locale. */
export const Situation = z.strictObject({
  id: Id,
  /** Place on the first screen, 1 first. */
  order: z.int().positive(),
  /** Where the first screen has it: while it happens, after somebody is held, or before anything happens. */
  when: SituationTime,
  questions: z.array(Question).min(1),
  interrupts: z.array(Interrupt),
  /** Scripts of which the lines marked `{.first}` stand before the first question, in the order shown. */
  opening: z.array(Id).default([]),
  /** Guides offered beside every outcome of the situation. */
  guides: z.array(Id),
  /** Where answers have drawings: the section of a guide whose list items say what to look for, one for each of `LOOKS`. */
  looks: z.strictObject({ guide: Id, section: Id }).optional(),
  /** Lists to print and tick off, in the order shown. */
  checklists: z.array(Id).default([]),
  /** Situations that often come next, or at the same time. */
  related: z.array(Id).default([]),
});
export type Situation = z.infer<typeof Situation>;

/** The words of one situation in one locale: `content/<locale>/situations/<id>.json`. */
export const SituationWords = z.strictObject({
  /** What the person would say: "Officers are at my door". */
  title: Text,
  /** One line under the title. */
  summary: Text,
  /** What stands over the lines before the first question, where the situation has any: "Whoever is outside, say". */
  opening: Text.optional(),
  /** The words readers search with. */
  aliases: z.array(Text).min(3),
  questions: z.record(Id, z.strictObject({ text: Text, help: Text.optional(), options: z.record(Id, Text) })),
  interrupts: z.record(Id, z.strictObject({ text: Text })),
});
export type SituationWords = z.infer<typeof SituationWords>;
