import type { Facts } from "../model/rule";
import { OUTCOME, type Option, type Question, type Situation } from "../model/situation";
import { judge } from "./judge";

/** One answer: the option chosen for a question, or an interrupt with the option `yes`. */
export type Answer = { question: string; option: string };

/** A place in the walk. `question` is null at an outcome. */
export type Step = { facts: Facts; question: Question | null };

/** The option under which an interrupt is answered. */
export const YES = "yes";

/** The start of a situation: its own id is the first fact. */
export function startOf(situation: Situation): Step {
  return { facts: { situation: situation.id }, question: questionOf(situation, situation.start) };
}

/** The question with that id. @throws Error where there is none: checked content has them all. */
export function questionOf(situation: Situation, id: string): Question {
  const question = situation.questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`no question "${id}" in situation "${situation.id}"`);
  return question;
}

/** Facts that an option establishes; "I don't know" marks the question's fact as asked and unknown. */
export function factsOf(question: Question, option: Option): Facts {
  return option.sets ?? { [question.fact]: option.id };
}

/** The interrupts that can be taken with these facts. */
export function interruptsAt(situation: Situation, facts: Facts): Situation["interrupts"] {
  return situation.interrupts.filter((interrupt) => judge(interrupt.when, facts) !== "does-not-apply");
}

/** Where an interrupt leads, from wherever it is taken. */
export function afterInterrupt(situation: Situation, { sets, next }: Situation["interrupts"][number]): Step {
  return {
    facts: { ...startOf(situation).facts, ...sets },
    question: next === undefined ? null : questionOf(situation, next),
  };
}

/**
 * Takes one answer.
 * @throws Error that says what was expected, where the answer does not fit the step.
 */
export function take(situation: Situation, step: Step, answer: Answer): Step {
  const interrupt = interruptsAt(situation, step.facts).find((candidate) => candidate.id === answer.question);
  if (interrupt) {
    if (answer.option !== YES)
      throw new Error(`"${answer.question}" can only be answered "${YES}", not "${answer.option}"`);
    return afterInterrupt(situation, interrupt);
  }
  if (step.question === null)
    throw new Error(`the walk has ended; "${answer.question}=${answer.option}" is one answer too many`);
  if (answer.question !== step.question.id)
    throw new Error(`expected an answer to "${step.question.id}", received one to "${answer.question}"`);
  const option = step.question.options.find((candidate) => candidate.id === answer.option);
  if (!option) {
    const known = step.question.options.map((candidate) => candidate.id).join(", ");
    throw new Error(
      `"${answer.option}" is not an option of "${step.question.id}"; expected one of: ${known}`,
    );
  }
  return {
    facts: { ...step.facts, ...factsOf(step.question, option) },
    question: option.next === OUTCOME ? null : questionOf(situation, option.next),
  };
}

/** Takes answers in order from the start. Going back is walking the shorter list: nothing of the rest stays. */
export function walk(situation: Situation, answers: readonly Answer[]): Step {
  return answers.reduce((step, answer) => take(situation, step, answer), startOf(situation));
}
