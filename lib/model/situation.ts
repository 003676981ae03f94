import { z } from "zod";
import { Condition } from "./condition";
import { Id, Text } from "./primitives";
import { StateTopic } from "./stateLaw";

/** Where an answer leads: another question's id, or `outcome`, where the walk ends. */
export const OUTCOME = "outcome";

/** The option that every question must offer: "I don't know". It establishes nothing. */
export const UNKNOWN = "unknown";

const Option = z.strictObject({
  id: Id,
  /** Facts that this answer establishes. Left out: the question's fact gets the option's id as its value. */
  sets: z.record(Id, Id).optional(),
  next: Id,
  /** The answers below stand on a page of their own. Only for options of the first question. */
  page: z.literal(true).optional(),
});
export type Option = z.infer<typeof Option>;

const Question = z.strictObject({
  id: Id,
  fact: Id,
  options: z.array(Option).min(2),
  /** State law answers this question: the page offers the list of what each state says. */
  stateLaw: StateTopic.optional(),
});
export type Question = z.infer<typeof Question>;

/**
 * Something that can happen at any moment of the walk ("they came in anyway"). Offered at every step, outcomes
 * included, where `when` is not false. It begins anew: what was answered before no longer counts, since who is there and
 * what they hold may have changed with it. What still matters is asked again, at `next`.
 */
const Interrupt = z.strictObject({
  id: Id,
  when: Condition,
  sets: z.record(Id, Id),
  /** The question that follows. Left out: the walk ends there. */
  next: Id.optional(),
});
export type Interrupt = z.infer<typeof Interrupt>;

export const SituationTime = z.enum(["now", "after", "before"]);
export type SituationTime = z.infer<typeof SituationTime>;

/** The decision tree of one situation: `content/situations/<id>.json`. Ids only; the words are per locale. */
export const Situation = z.strictObject({
  id: Id,
  /** Place on the first screen, 1 first. */
  order: z.int().positive(),
  /** Where the first screen has it: while it happens, after somebody is held, or before anything happens. */
  when: SituationTime,
  start: Id,
  questions: z.array(Question).min(1),
  interrupts: z.array(Interrupt),
  /** Guides offered beside every outcome of the situation. */
  guides: z.array(Id),
  /** Drawn forms that the situation teaches to read, in the order shown. */
  drawings: z.array(Id).default([]),
  /** Lists to print and tick off, in the order shown. */
  checklists: z.array(Id).default([]),
  /** Situations that often come next, or at the same time. */
  related: z.array(Id).default([]),
});
export type Situation = z.infer<typeof Situation>;

/** The words of one situation in one locale: `content/situations/<locale>/<id>.json`. */
export const SituationWords = z.strictObject({
  /** What the person would say: "Officers are at my door". */
  title: Text,
  /** One line under the title. */
  summary: Text,
  /** The words readers search with. */
  aliases: z.array(Text).min(3),
  questions: z.record(Id, z.strictObject({ text: Text, help: Text.optional(), options: z.record(Id, Text) })),
  interrupts: z.record(Id, z.strictObject({ text: Text })),
});
export type SituationWords = z.infer<typeof SituationWords>;
