import { givenBy } from "../engine/answersIn";
import { everyStep } from "../engine/everyStep";
import { daysOfChange, matchRules } from "../engine/matchRules";
import { type Answer, firstQuestion } from "../engine/walk";
import type { Content } from "../model/content";
import type { IsoDate } from "../model/primitives";
import type { Rule } from "../model/rule";
import type { Situation } from "../model/situation";

/** How one situation comes to show something. */
export type StepsTo = {
  /** The fewest answers after which it is shown; none where it stands at the start. */
  shortest: readonly Answer[];
  /** At how many ends it stands: ways to answer everything that is asked. */
  outcomes: number;
  /** The answers whose pages show it; null is the situation's first page. */
  pages: readonly (string | null)[];
  /** The day on which it is first so: the day that was asked for, or a later one on which a rule begins. */
  on: IsoDate;
};

/** What rules show, by kind and id (`rule/x`, `script/x`, `contested/x` …) → situation id → how it comes to be shown there. */
export type Walks = ReadonlyMap<string, ReadonlyMap<string, StepsTo>>;

/** Walks every path of every situation, on the day and on each coming day on which rules change. */
export function walksTo({ situations, rules }: Content, asOf: IsoDate): Walks {
  const found = new Map<string, Map<string, StepsTo>>();
  for (const on of daysOfChange(rules, asOf))
    for (const situation of situations)
      for (const [name, steps] of walkedOn(situation, rules, on)) {
        const known = found.get(name) ?? new Map<string, StepsTo>();
        found.set(name, known);
        // What is shown today is told as of today.
        if (!known.has(situation.id)) known.set(situation.id, steps);
      }
  return found;
}

/** What a rule shows where it applies, itself among it. */
export function shownBy(rule: Rule): string[] {
  const { scripts, warnings, contested, who, phone, guides, stateTopics } = rule;
  const named = (kind: string, ids: readonly string[]) => ids.map((id) => `${kind}/${id}`);
  return [
    `rule/${rule.id}`,
    ...named("script", scripts),
    ...named("warning", warnings),
    ...named("contested", contested),
    ...named("who", who),
    ...named("phone", phone),
    ...named("guide", guides),
    ...named("state-topic", stateTopics),
  ];
}

function walkedOn(situation: Situation, rules: readonly Rule[], on: IsoDate): Map<string, StepsTo> {
  type Entry = { shortest: readonly Answer[]; ends: Set<string>; pages: Set<string | null> };
  const entries = new Map<string, Entry>();
  const first = firstQuestion(situation);
  const pages = new Set(first.options.filter(({ page }) => page).map(({ id }) => id));
  for (const { answers, step } of everyStep(situation)) {
    const given = givenBy(situation, answers);
    const answered = given.get(first.id);
    const page = answered !== undefined && pages.has(answered) ? answered : null;
    const names = matchRules(rules, step.facts, on).flatMap(({ rule, verdict }) =>
      verdict === "applies" ? shownBy(rule) : [],
    );
    for (const name of new Set(names)) {
      const entry = entries.get(name) ?? { shortest: answers, ends: new Set(), pages: new Set() };
      entries.set(name, entry);
      if (answers.length < entry.shortest.length) entry.shortest = answers;
      // An interrupt begins anew: the same end by way of it is not another.
      if (!step.question) entry.ends.add(JSON.stringify([...given]));
      entry.pages.add(page);
    }
  }
  return new Map(
    [...entries].map(([name, { shortest, ends, pages: shown }]) => [
      name,
      { shortest, outcomes: ends.size, pages: [...shown], on },
    ]),
  );
}
