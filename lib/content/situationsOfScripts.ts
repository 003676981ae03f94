import { everyStep } from "../engine/everyStep";
import { outcomeFor } from "../engine/outcomeFor";
import type { Content } from "../model/content";
import type { IsoDate } from "../model/primitives";

/** Rules without a first and a last day hold on it. */
const ANY_DAY: IsoDate = "2026-01-01";

/** Script id → the situations in which some path shows it, in the order of the first screen. */
export function situationsOfScripts(content: Content, asOf: IsoDate): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const situation of content.situations)
    for (const { step } of everyStep(situation))
      for (const { id } of outcomeFor(content.rules, step.facts, asOf).scripts) {
        const list = found.get(id) ?? [];
        if (!list.includes(situation.id)) found.set(id, [...list, situation.id]);
      }
  return found;
}

/**
 * The same whatever the day: also by rules that have not begun or that have ended. What paper may say of a situation is then no other
 * thing because a day has come, with nobody there who changed a word.
 */
export function situationsOnAnyDay(content: Content): ReturnType<typeof situationsOfScripts> {
  const rules = content.rules.map((rule) => ({ ...rule, effective: { from: null, to: null } }));
  return situationsOfScripts({ ...content, rules }, ANY_DAY);
}
