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
  if ("all" in condition) return joint(condition.all, facts, "does-not-apply", "applies");
  if ("any" in condition) return joint(condition.any, facts, "applies", "does-not-apply");
  if ("not" in condition) return not[judge(condition.not, facts)];

  const value = facts[condition.fact];
  if ("unsure" in condition) {
    if (value === undefined) return "unknown";
    return value === UNKNOWN ? "applies" : "does-not-apply";
  }
  if (value === undefined || value === UNKNOWN) return "unknown";
  const is = typeof condition.is === "string" ? condition.is === value : condition.is.includes(value);
  return is ? "applies" : "does-not-apply";
}

/** One part with the `settling` verdict settles the whole; else one unknown leaves it open; else it is as the rest. */
function joint(parts: readonly Condition[], facts: Facts, settling: Verdict, rest: Verdict): Verdict {
  let verdict = rest;
  for (const part of parts) {
    const one = judge(part, facts);
    if (one === settling) return settling;
    if (one === "unknown") verdict = "unknown";
  }
  return verdict;
}
