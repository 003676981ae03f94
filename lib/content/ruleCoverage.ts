import { everyStep } from "../engine/everyStep";
import { matchRules } from "../engine/matchRules";
import type { Content } from "../model/content";
import type { IsoDate } from "../model/primitives";
import type { Rule } from "../model/rule";

/** Where one rule fires: at how many steps of which situations, and at how many of them a walk ends. */
export type RuleCoverage = { rule: Rule; situations: readonly string[]; steps: number; outcomes: number };

/** Every rule in effect on `asOf`, in the order of the files, with where it fires on the walk over every path. */
export function ruleCoverage(content: Content, asOf: IsoDate): RuleCoverage[] {
  const found = new Map(
    content.rules.map((rule) => [rule.id, { rule, situations: new Set<string>(), steps: 0, outcomes: 0 }]),
  );
  for (const situation of content.situations)
    for (const { step } of everyStep(situation))
      for (const { rule, verdict } of matchRules(content.rules, step.facts, asOf)) {
        if (verdict !== "applies") continue;
        const entry = found.get(rule.id)!;
        entry.situations.add(situation.id);
        entry.steps += 1;
        if (step.question === null) entry.outcomes += 1;
      }
  return [...found.values()].map((entry) => ({ ...entry, situations: [...entry.situations] }));
}
