import type { Facts } from "../model/rule";
import type { Situation } from "../model/situation";
import { type Answer, factsOf, firstQuestion } from "./walk";

/** Every answer of a situation with the facts that it establishes. An interrupt is one more answer to the first question. */
export function answersIn(situation: Situation): readonly (Answer & { facts: Facts })[] {
  return [
    ...situation.questions.flatMap((question) =>
      question.options.map((option) => ({
        question: question.id,
        option: option.id,
        facts: factsOf(question, option),
      })),
    ),
    ...situation.interrupts.map(({ id, sets }) => ({
      question: firstQuestion(situation).id,
      option: id,
      facts: sets,
    })),
  ];
}

/** What a walk has answered, question → option: an interrupt begins anew, and is the answer to the first question. */
export function givenBy(situation: Situation, answers: readonly Answer[]): ReadonlyMap<string, string> {
  const interrupts = new Set(situation.interrupts.map(({ id }) => id));
  const given = new Map<string, string>();
  for (const { question, option } of answers)
    if (interrupts.has(question)) {
      given.clear();
      given.set(firstQuestion(situation).id, question);
    } else given.set(question, option);
  return given;
}
