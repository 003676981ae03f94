import type { IsoDate } from "../model/primitives";
import type { Rule } from "../model/rule";
import type { Option, Question, Situation } from "../model/situation";
import { type MatchedScript, type Outcome, outcomeFor } from "./outcomeFor";
import { type Step, startOf, take } from "./walk";

/** A step as a page shows it: what is new here, and where each answer leads. */
export type StepNode = {
  /** Scripts that the last answer added, most urgent first. Those of earlier steps still hold. */
  scripts: readonly MatchedScript[];
  contested: readonly string[];
  /** Null at an outcome. */
  question: Question | null;
  options: readonly { option: Option; node: StepNode }[];
  /** All that is known here, earlier steps included. */
  outcome: Outcome;
};

export type InterruptNode = { id: string; node: StepNode };

/**
 * The whole tree of a situation with the scripts placed where they first apply. Answers only add facts, and verdicts
 * are monotone (see `judge`), so nothing that an earlier step shows is wrong later.
 */
export function stepTree(
  situation: Situation,
  rules: readonly Rule[],
  asOf: IsoDate,
): { root: StepNode; interrupts: readonly InterruptNode[] } {
  const build = (step: Step, before: Outcome | undefined): StepNode => {
    const outcome = outcomeFor(rules, step.facts, asOf);
    const known = new Set(before?.scripts.map((script) => script.id));
    return {
      scripts: outcome.scripts.filter((script) => !known.has(script.id)),
      contested: outcome.contested.filter((id) => !before?.contested.includes(id)),
      question: step.question,
      options: (step.question?.options ?? []).map((option) => ({
        option,
        node: build(take(situation, step, { question: step.question!.id, option: option.id }), outcome),
      })),
      outcome,
    };
  };
  const start = startOf(situation);
  return {
    root: build(start, undefined),
    // An interrupt replaces what went before, so it is told whole, from the start.
    interrupts: situation.interrupts.map(({ id, sets }) => ({
      id,
      node: build({ facts: { ...start.facts, ...sets }, question: null }, undefined),
    })),
  };
}

/** Every node of a tree, the node itself first. */
export function* nodesOf(node: StepNode): Generator<StepNode> {
  yield node;
  for (const { node: next } of node.options) yield* nodesOf(next);
}
