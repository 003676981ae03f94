import type { Situation } from "../model/situation";
import { type Answer, interruptsAt, type Step, startOf, take, YES } from "./walk";

export type Visit = { answers: readonly Answer[]; step: Step };

/**
 * Every step of a situation that a person can reach, depth first, the start included: once by its questions, and once
 * more for each interrupt taken there. Finite, because checked situations have no cycle.
 */
export function* everyStep(situation: Situation): Generator<Visit> {
  function* from(visit: Visit): Generator<Visit> {
    yield visit;
    for (const interrupt of interruptsAt(situation, visit.step.facts)) {
      const answer = { question: interrupt.id, option: YES };
      yield { answers: [...visit.answers, answer], step: take(situation, visit.step, answer) };
    }
    for (const option of visit.step.question?.options ?? []) {
      const answer = { question: visit.step.question!.id, option: option.id };
      yield* from({ answers: [...visit.answers, answer], step: take(situation, visit.step, answer) });
    }
  }
  yield* from({ answers: [], step: startOf(situation) });
}
