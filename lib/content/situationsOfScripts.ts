import { everyStep } from "../engine/everyStep";
import { outcomeFor } from "../engine/outcomeFor";
import type { Content } from "../model/content";
import type { IsoDate } from "../model/primitives";

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
