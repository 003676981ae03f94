import type { Condition } from "../model/condition";

/** The facts that a condition looks at, in the order of its text, each once. */
export function factsIn(condition: Condition): string[] {
  const collect = (part: Condition): string[] => {
    if ("all" in part) return part.all.flatMap(collect);
    if ("any" in part) return part.any.flatMap(collect);
    if ("not" in part) return collect(part.not);
    return [part.fact];
  };
  return [...new Set(collect(condition))];
}
