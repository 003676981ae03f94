import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { Verdict } from "../../model/rule";
import { judge } from "../../engine/judge";

/** Runs the examples of every rule. Each rule has one that applies, one that does not, and one that is unknown. */
export function checkExamples(content: Content): Fault[] {
  return content.rules.flatMap((rule) => {
    const fault = (field: string, expected: string, received: string): Fault => ({
      file: rule.file,
      field: `${rule.id}.${field}`,
      expected,
      received,
    });
    const wrong = rule.examples.flatMap((example) => {
      const verdict = judge(rule.when, example.facts);
      return verdict === example.verdict
        ? []
        : [fault(`examples "${example.title}"`, `"${example.verdict}"`, `"${verdict}"`)];
    });
    const missing = Verdict.options
      .filter((verdict) => !rule.examples.some((example) => example.verdict === verdict))
      .map((verdict) => fault("examples", `an example with the verdict "${verdict}"`, "none"));
    return [...wrong, ...missing];
  });
}
