import type { Situation } from "../model/situation";
import { type Answer, interruptsAt, type Step, startOf, take, YES } from "./walk";

export type Visit = { answers: readonly Answer[]; step: Step };

/**
 * Every step of a situation that a person can reach, depth first, the start included: by its questions, and from each of
 * these by each interrupt. An interrupt begins anew: what it leads to is the same from everywhere, so the questions after
 * it are walked once. Finite, because checked situations have no cycle.
 */
export function* everyStep(situation: Situation): Generator<Visit> {
  const next = (visit: Visit, answer: Answer): Visit => ({
    answers: [...visit.answers, answer],
    step: take(situation, visit.step, answer),
  });
  const followed = new Set<string>();
  function* from(visit: Visit, isInterrupted: boolean): Generator<Visit> {
    yield visit;
    if (!isInterrupted)
      for (const { id } of interruptsAt(situation, visit.step.facts)) {
        const after = next(visit, { question: id, option: YES });
        if (followed.has(id)) yield after;
        else yield* from(after, !!followed.add(id));
      }
    for (const { id } of visit.step.question?.options ?? [])
      yield* from(next(visit, { question: visit.step.question!.id, option: id }), isInterrupted);
  }
  yield* from({ answers: [], step: startOf(situation) }, false);
}
