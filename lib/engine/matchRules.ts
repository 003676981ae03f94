import type { IsoDate } from "../model/primitives";
import type { Facts, Rule, Verdict } from "../model/rule";
import { UNKNOWN } from "../model/situation";
import { factsIn } from "./factsIn";
import { judge } from "./judge";

export type RuleResult = {
  rule: Rule;
  verdict: Verdict;
  /** Facts that would settle an unknown; empty otherwise. */
  missing: readonly string[];
};

/** Is the law behind the rule in effect on that day? ISO dates compare as text. */
function isInEffect(rule: Rule, asOf: IsoDate): boolean {
  const { from, to } = rule.effective;
  return (from === null || from <= asOf) && (to === null || asOf <= to);
}

/** Judges every rule in effect on `asOf`, most urgent first. */
export function matchRules(rules: readonly Rule[], facts: Facts, asOf: IsoDate): readonly RuleResult[] {
  return rules
    .filter((rule) => isInEffect(rule, asOf))
    .map((rule) => {
      const verdict = judge(rule.when, facts);
      const missing =
        verdict === "unknown"
          ? factsIn(rule.when).filter((fact) => facts[fact] === undefined || facts[fact] === UNKNOWN)
          : [];
      return { rule, verdict, missing };
    })
    .sort((a, b) => a.rule.urgency - b.rule.urgency || (a.rule.id < b.rule.id ? -1 : 1));
}
