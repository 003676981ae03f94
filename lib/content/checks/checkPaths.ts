import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import type { IsoDate } from "../../model/primitives";
import type { Rule } from "../../model/rule";
import { everyStep } from "../../engine/everyStep";
import { daysOfChange } from "../../engine/matchRules";
import { outcomeFor } from "../../engine/outcomeFor";
import type { Answer } from "../../engine/walk";

/** What a walk over every path met. */
type Walked = { shown: ReadonlySet<string>; fired: ReadonlySet<string>; faults: readonly Fault[] };

/**
 * Walks every path of every situation, on `asOf` and on each coming day on which the rules change: each outcome has a
 * script and a hotline service, and no two scripts conflict. Every rule fires on one of these days and every script is
 * reached, apart from those that have had their time. Call it only where the situations are sound (`checkSituations`).
 */
export function checkPaths(content: Content, asOf: IsoDate): Fault[] {
  const days = daysOfChange(content.rules, asOf).map((day) => {
    const when = day === asOf ? "" : `, from ${day}`;
    return walkOn(content, day, when);
  });
  const fired = new Set(days.flatMap((day) => [...day.fired]));
  const shown = new Set(days.flatMap((day) => [...day.shown]));
  const isOver = (rule: Rule) => rule.effective.to !== null && rule.effective.to < asOf;
  const over = new Set(content.rules.filter(isOver).flatMap((rule) => rule.scripts));
  return [
    ...days.flatMap((day) => day.faults),
    ...content.rules
      .filter((rule) => !fired.has(rule.id) && !isOver(rule))
      .map(({ id, file }) => ({
        file,
        field: id,
        expected: "a rule that shows a script on some path",
        received: "a rule that never does",
      })),
    ...content.scripts
      .filter(({ id }) => !shown.has(id) && !over.has(id))
      .map(({ id }) => ({
        file: `content/en/scripts/${id}.md`,
        field: "(file)",
        expected: "a script that some path reaches",
        received: "one that none does",
      })),
  ];
}

function walkOn(content: Content, day: IsoDate, when: string): Walked {
  const faults: Fault[] = [];
  const fired = new Set<string>();
  const shown = new Set<string>();
  const conflicts = new Map(content.scripts.map((script) => [script.id, script.conflicts]));

  for (const situation of content.situations) {
    // What one path has, others that know the same have too: the first tells enough.
    const told = new Set<string>();
    for (const { answers, step } of everyStep(situation)) {
      const fault = (expected: string, received: string, once = received) => {
        if (told.has(once)) return;
        told.add(once);
        const file = `content/situations/${situation.id}.json`;
        faults.push({ file, field: pathOf(answers) + when, expected, received });
      };
      const outcome = outcomeFor(content.rules, step.facts, day);
      const ids = outcome.scripts.map((script) => script.id);
      for (const script of outcome.scripts) {
        shown.add(script.id);
        fired.add(script.rule.id);
      }
      for (const id of ids)
        for (const other of conflicts.get(id) ?? [])
          if (ids.includes(other)) {
            const [one, two] = [id, other].sort();
            fault("scripts that do not conflict", `"${one}" with "${two}"`);
          }
      if (step.question !== null) continue;
      const known = JSON.stringify(step.facts);
      if (ids.length === 0) fault("at least one script", "a dead end", known);
      else if (outcome.hotlineServices.length === 0) fault("a hotline service", "none", known);
    }
  }
  return { shown, fired, faults };
}

function pathOf(answers: readonly Answer[]): string {
  return answers.map(({ question, option }) => `${question}=${option}`).join(" ") || "(start)";
}
