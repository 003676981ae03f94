import type { Situation } from "../model/situation";
import { type Answer, interruptsAt, optionsAt, type Step, startOf, take, YES } from "./walk";

export type Visit = { answers: readonly Answer[]; step: Step };

/**
 * Every step of a situation that a person can reach, depth first, the start included: by its questions, and from each of
 * these by each interrupt. An interrupt begins anew: what it leads to is the same from everywhere, so the questions after
 * it are walked once. Finite, because every answer leaves fewer facts to ask for.
 */
export function* everyStep(situation: Situation): Generator<Visit> {
  const next = (visit: Visit, answer: Answer): Visit => ({
    answers: [...visit.answers, answer],
    step: take(situation, visit.step, answer),
  });
  const followed = new Set<string>();
  function* from(visit: Visit, isInterrupted: boolean): Generator<Visit> {
    yield visit;
    const { facts, question } = visit.step;
    if (!isInterrupted)
      for (const { id } of interruptsAt(situation, facts)) {
        const after = next(visit, { question: id, option: YES });
        if (followed.has(id)) yield after;
        else yield* from(after, !!followed.add(id));
      }
    if (question)
      for (const { id } of optionsAt(question, facts))
        yield* from(next(visit, { question: question.id, option: id }), isInterrupted);
  }
  yield* from({ answers: [], step: startOf(situation) }, false);
}
