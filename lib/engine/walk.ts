import type { Facts } from "../model/rule";
import type { Interrupt, Option, Question, Situation } from "../model/situation";
import { judge } from "./judge";

/** One answer: the option chosen for a question, or an interrupt with the option `yes`. */
export type Answer = { question: string; option: string };

/** A place in the walk. `question` is null at an outcome. */
export type Step = { facts: Facts; question: Question | null };

/** The option under which an interrupt is answered. */
export const YES = "yes";

/** A question or an answer without a condition is always there. */
function applies({ when }: Question | Option, facts: Facts): boolean {
  return when === undefined || judge(when, facts) === "applies";
}

/** The questions that these facts leave to ask, in order. */
export function questionsAt(situation: Situation, facts: Facts): readonly Question[] {
  return situation.questions.filter(
    (question) => facts[question.fact] === undefined && applies(question, facts),
  );
}

function stepAt(situation: Situation, facts: Facts): Step {
  return { facts, question: questionsAt(situation, facts)[0] ?? null };
}

/** The question with which every walk begins. */
export function firstQuestion(situation: Situation): Question {
  return situation.questions[0]!;
}

/** The start of a situation: its own id is the first fact. */
export function startOf(situation: Situation): Step {
  return stepAt(situation, { situation: situation.id });
}

/** Facts that an option establishes; "I don't know" marks the question's fact as asked and unknown. */
export function factsOf(question: Question, option: Option): Facts {
  return option.sets ?? { [question.fact]: option.id };
}

/** The answers that a question offers where these facts are known. */
export function optionsAt({ options }: Question, facts: Facts): readonly Option[] {
  return options.filter((option) => applies(option, facts));
}

/** The interrupts that can be taken with these facts. */
export function interruptsAt(situation: Situation, facts: Facts): readonly Interrupt[] {
  return situation.interrupts.filter(({ when }) => judge(when, facts) !== "does-not-apply");
}

/** Where an interrupt leads, from wherever it is taken: it is an answer that replaces all facts. */
export function afterInterrupt(situation: Situation, { sets }: Interrupt): Step {
  return stepAt(situation, { situation: situation.id, ...sets });
}

/**
 * Takes one answer.
 * @throws Error that says what was expected, where the answer does not fit the step.
 */
export function take(situation: Situation, { facts, question }: Step, answer: Answer): Step {
  const interrupt = interruptsAt(situation, facts).find(({ id }) => id === answer.question);
  if (interrupt) {
    if (answer.option !== YES)
      throw new Error(`"${answer.question}" can only be answered "${YES}", not "${answer.option}"`);
    return afterInterrupt(situation, interrupt);
  }
  if (question === null)
    throw new Error(`the walk has ended; "${answer.question}=${answer.option}" is one answer too many`);
  if (answer.question !== question.id)
    throw new Error(`expected an answer to "${question.id}", received one to "${answer.question}"`);
  const offered = optionsAt(question, facts);
  const option = offered.find(({ id }) => id === answer.option);
  if (!option) {
    const known = offered.map(({ id }) => id).join(", ");
    throw new Error(`"${answer.option}" is not an option of "${question.id}"; expected one of: ${known}`);
  }
  return stepAt(situation, { ...facts, ...factsOf(question, option) });
}

/** Takes answers in order from the start. Going back is walking the shorter list: nothing of the rest stays. */
export function walk(situation: Situation, answers: readonly Answer[]): Step {
  return answers.reduce((step, answer) => take(situation, step, answer), startOf(situation));
}
