import { everyStep } from "../engine/everyStep";
import { matchRules } from "../engine/matchRules";
import { YES } from "../engine/walk";
import type { IsoDate } from "../model/primitives";
import type { Rule } from "../model/rule";
import type { Situation } from "../model/situation";

/** A rule at an outcome: on every path that ends there, or only on some, after certain earlier answers. */
export type RuleAtOutcome = { id: string; always: boolean };

/**
 * Where an answer leads: to questions of the map, to which of them depends on earlier answers; and, where some path ends with
 * it, the rules there, most urgent first.
 */
export type MapOption = {
  id: string;
  next: readonly string[];
  end: readonly RuleAtOutcome[] | null;
};

export type MapQuestion = {
  id: string;
  /** How many answers lie before it on the longest way. */
  depth: number;
  options: readonly MapOption[];
};

/** A situation as a drawing shows it: every question once, however many ways lead to it. */
export type SituationMap = {
  id: string;
  questions: readonly MapQuestion[];
  interrupts: readonly MapOption[];
  /** Every rule that the map names, in the order of urgency. */
  rules: readonly Rule[];
};

/** The map of a sound situation (see `checkSituations`) under the rules in effect on `asOf`. */
export function situationMap(situation: Situation, rules: readonly Rule[], asOf: IsoDate): SituationMap {
  const depths = new Map<string, number>();
  // Answer → the questions that some path asks next.
  const nexts = new Map<string, Set<string>>();
  // Outcome → how many paths end there, and on how many of them each rule applies.
  const ends = new Map<string, { paths: number; rules: Map<string, number> }>();
  const order = new Map<string, number>();
  const nameOf = (question: string, option: string) => `${question}=${option}`;

  for (const { answers, step } of everyStep(situation)) {
    const taken = answers.at(-1);
    const key = taken && nameOf(taken.question, taken.option);
    if (step.question) {
      const depth = Math.max(depths.get(step.question.id) ?? 0, answers.length);
      depths.set(step.question.id, depth);
      if (key) nexts.set(key, (nexts.get(key) ?? new Set()).add(step.question.id));
      continue;
    }
    if (!key) continue;
    const end = ends.get(key) ?? { paths: 0, rules: new Map<string, number>() };
    end.paths += 1;
    for (const [index, { rule, verdict }] of matchRules(rules, step.facts, asOf).entries()) {
      order.set(rule.id, index);
      if (verdict === "applies") end.rules.set(rule.id, (end.rules.get(rule.id) ?? 0) + 1);
    }
    ends.set(key, end);
  }

  const byUrgency = (a: { id: string }, b: { id: string }) => order.get(a.id)! - order.get(b.id)!;
  const answer = (question: string, option: string, id: string): MapOption => {
    const key = nameOf(question, option);
    const end = ends.get(key);
    return {
      id,
      next: [...(nexts.get(key) ?? [])],
      end: end
        ? [...end.rules].map(([rule, count]) => ({ id: rule, always: count === end.paths })).sort(byUrgency)
        : null,
    };
  };
  const named = new Set([...ends.values()].flatMap((end) => [...end.rules.keys()]));
  return {
    id: situation.id,
    questions: situation.questions
      .map(({ id, options }) => ({
        id,
        depth: depths.get(id) ?? 0,
        options: options.map(({ id: option }) => answer(id, option, option)),
      }))
      .sort((a, b) => a.depth - b.depth),
    interrupts: situation.interrupts.map(({ id }) => answer(id, YES, id)),
    rules: rules.filter(({ id }) => named.has(id)).sort(byUrgency),
  };
}
