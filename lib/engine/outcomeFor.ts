import type { HotlineService } from "../model/hotline";
import type { IsoDate } from "../model/primitives";
import type { Facts, Rule } from "../model/rule";
import { StateTopic } from "../model/stateLaw";
import { matchRules } from "./matchRules";

/** A script in an outcome, with the rule that put it there. */
export type MatchedScript = { id: string; rule: Rule };

/** What the tool shows for a set of facts. Every list is free of repeats; scripts are most urgent first. */
export type Outcome = {
  scripts: readonly MatchedScript[];
  guides: readonly string[];
  hotlineServices: readonly HotlineService[];
  warnings: readonly string[];
  contested: readonly string[];
  who: readonly string[];
  phone: readonly string[];
  stateTopics: readonly StateTopic[];
  /** Facts that would settle rules which are still open. */
  missing: readonly string[];
};

/** The outcome of the rules in effect on `asOf` for these facts. Pure: the same arguments give the same outcome. */
export function outcomeFor(rules: readonly Rule[], facts: Facts, asOf: IsoDate): Outcome {
  const results = matchRules(rules, facts, asOf);
  const applying = results.filter((result) => result.verdict === "applies").map((result) => result.rule);
  const unique = <T>(values: readonly T[]) => [...new Set(values)];

  const scripts = new Map<string, MatchedScript>();
  for (const rule of applying)
    for (const id of rule.scripts) if (!scripts.has(id)) scripts.set(id, { id, rule });

  return {
    scripts: [...scripts.values()],
    guides: unique(applying.flatMap((rule) => rule.guides)),
    hotlineServices: unique(applying.flatMap((rule) => rule.hotlineServices)),
    warnings: unique(applying.flatMap((rule) => rule.warnings)),
    contested: unique(applying.flatMap((rule) => rule.contested)),
    who: unique(applying.flatMap((rule) => rule.who)),
    phone: unique(applying.flatMap((rule) => rule.phone)),
    stateTopics: StateTopic.options.filter((topic) =>
      applying.some((rule) => rule.stateTopics.includes(topic)),
    ),
    missing: unique(results.flatMap((result) => result.missing)),
  };
}
