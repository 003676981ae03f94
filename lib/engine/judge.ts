import type { Condition } from "../model/condition";
import type { Facts, Verdict } from "../model/rule";
import { UNKNOWN } from "../model/situation";

const not: Record<Verdict, Verdict> = {
  applies: "does-not-apply",
  "does-not-apply": "applies",
  unknown: "unknown",
};

/**
 * Judges a condition in Kleene's strong three-valued logic: a fact that is unknown never counts as "no".
 * The verdict is monotone: learning a fact can settle an "unknown" but never turns "applies" around
 * (S. C. Kleene, Introduction to Metamathematics, 1952, § 64). Showing scripts step by step relies on that.
 */
export function judge(condition: Condition, facts: Facts): Verdict {
  if ("all" in condition) {
    const verdicts = condition.all.map((part) => judge(part, facts));
    if (verdicts.includes("does-not-apply")) return "does-not-apply";
    return verdicts.includes("unknown") ? "unknown" : "applies";
  }
  if ("any" in condition) {
    const verdicts = condition.any.map((part) => judge(part, facts));
    if (verdicts.includes("applies")) return "applies";
    return verdicts.includes("unknown") ? "unknown" : "does-not-apply";
  }
  if ("not" in condition) return not[judge(condition.not, facts)];

  const value = facts[condition.fact];
  if ("unsure" in condition) {
    if (value === undefined) return "unknown";
    return value === UNKNOWN ? "applies" : "does-not-apply";
  }
  if (value === undefined || value === UNKNOWN) return "unknown";
  return [condition.is].flat().includes(value) ? "applies" : "does-not-apply";
}
