import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import type { IsoDate } from "../../model/primitives";
import { everyStep } from "../../engine/everyStep";
import { outcomeFor } from "../../engine/outcomeFor";
import type { Answer } from "../../engine/walk";

/** What the walk over every path met, for reports. */
export type PathReport = {
  situations: readonly { id: string; steps: number; outcomes: number }[];
  /** Rule id → number of steps at which it applied. */
  fired: ReadonlyMap<string, number>;
  faults: readonly Fault[];
};

/**
 * Walks every path of every situation: each outcome has a script and a hotline service, no two scripts conflict, every
 * rule fires somewhere and every script is reached. Call it only where the trees are sound (`checkSituations`).
 */
export function checkPaths(content: Content, asOf: IsoDate): PathReport {
  const faults: Fault[] = [];
  const fired = new Map(content.rules.map((rule) => [rule.id, 0]));
  const shown = new Set<string>();
  const conflicts = new Map(content.scripts.map((script) => [script.id, script.conflicts]));

  const situations = content.situations.map((situation) => {
    const file = `content/situations/${situation.id}.json`;
    let steps = 0;
    let outcomes = 0;
    // A pair that meets on one path meets on many: the first tells enough.
    const told = new Set<string>();
    for (const { answers, step } of everyStep(situation)) {
      steps += 1;
      const outcome = outcomeFor(content.rules, step.facts, asOf);
      const ids = outcome.scripts.map((script) => script.id);
      for (const script of outcome.scripts) {
        shown.add(script.id);
        fired.set(script.rule.id, (fired.get(script.rule.id) ?? 0) + 1);
      }
      for (const id of ids)
        for (const other of conflicts.get(id) ?? []) {
          const pair = [id, other].sort().join(" ");
          if (!ids.includes(other) || told.has(pair)) continue;
          told.add(pair);
          faults.push({
            file,
            field: pathOf(answers),
            expected: "scripts that do not conflict",
            received: `"${id}" with "${other}"`,
          });
        }
      if (step.question !== null) continue;
      outcomes += 1;
      if (ids.length === 0)
        faults.push({
          file,
          field: pathOf(answers),
          expected: "at least one script",
          received: "a dead end",
        });
      else if (outcome.hotlineServices.length === 0)
        faults.push({ file, field: pathOf(answers), expected: "a hotline service", received: "none" });
    }
    return { id: situation.id, steps, outcomes };
  });

  for (const { id, file } of content.rules)
    if (fired.get(id) === 0)
      faults.push({
        file,
        field: id,
        expected: "a rule that shows a script on some path",
        received: "a rule that never does",
      });
  for (const script of content.scripts)
    if (!shown.has(script.id))
      faults.push({
        file: `content/scripts/en/${script.id}.md`,
        field: "(file)",
        expected: "a script that some path reaches",
        received: "one that none does",
      });
  return { situations, fired, faults };
}

function pathOf(answers: readonly Answer[]): string {
  return answers.map(({ question, option }) => `${question}=${option}`).join(" ") || "(start)";
}
