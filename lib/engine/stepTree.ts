import type { IsoDate } from "../model/primitives";
import type { Rule } from "../model/rule";
import type { Option, Question, Situation } from "../model/situation";
import type { StateTopic } from "../model/stateLaw";
import { type MatchedScript, type Outcome, outcomeFor } from "./outcomeFor";
import { afterInterrupt, firstQuestion, optionsAt, type Step, startOf, take } from "./walk";

/** A step as a page shows it: what is new here, and where each answer leads. What earlier steps said still holds. */
export type StepNode = {
  /** Scripts that the last answer added, most urgent first. */
  scripts: readonly MatchedScript[];
  contested: readonly string[];
  who: readonly string[];
  phone: readonly string[];
  stateTopics: readonly StateTopic[];
  /** Null at an outcome. */
  question: Question | null;
  /** `node` is null where the answers below stand on a page of their own. */
  options: readonly { option: Option; node: StepNode | null }[];
  /** All that is known here, earlier steps included. */
  outcome: Outcome;
};

export type StepTree = {
  root: StepNode;
  interrupts: readonly { id: string; node: StepNode }[];
};

/**
 * The tree of a situation's page, with the scripts placed where they first apply. Answers only add facts, and verdicts
 * are monotone (see `judge`), so nothing that an earlier step shows is wrong later.
 * @param page the first answer, for the page that this answer has of its own.
 */
export function stepTree(
  situation: Situation,
  rules: readonly Rule[],
  asOf: IsoDate,
  page?: Option,
): StepTree {
  const build = (step: Step, before: Outcome | undefined): StepNode => {
    const outcome = outcomeFor(rules, step.facts, asOf);
    const added = <T>(of: (outcome: Outcome) => readonly T[]) =>
      of(outcome).filter((entry) => !before || !of(before).includes(entry));
    const known = new Set(before?.scripts.map((script) => script.id));
    return {
      scripts: outcome.scripts.filter((script) => !known.has(script.id)),
      contested: added((it) => it.contested),
      who: added((it) => it.who),
      phone: added((it) => it.phone),
      stateTopics: added((it) => it.stateTopics),
      question: step.question,
      options: (step.question ? optionsAt(step.question, step.facts) : []).map((option) => ({
        option,
        node: option.page
          ? null
          : build(take(situation, step, { question: step.question!.id, option: option.id }), outcome),
      })),
      outcome,
    };
  };
  const start = startOf(situation);
  const first = page ? take(situation, start, { question: start.question!.id, option: page.id }) : start;
  return {
    root: build(first, undefined),
    // An interrupt begins anew, so it is told whole.
    interrupts: situation.interrupts.map((interrupt) => ({
      id: interrupt.id,
      node: build(afterInterrupt(situation, interrupt), undefined),
    })),
  };
}

/** The answers of the first question that have pages of their own. */
export function pagesOf(situation: Situation): readonly Option[] {
  return firstQuestion(situation).options.filter((option) => option.page);
}

/** Every node of a page's tree. */
export function* nodesOf({ root, interrupts }: StepTree): Generator<StepNode> {
  yield* below(root);
  for (const { node } of interrupts) yield* below(node);
}

function* below(node: StepNode): Generator<StepNode> {
  yield node;
  for (const { node: next } of node.options) if (next) yield* below(next);
}
