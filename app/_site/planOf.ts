import { type SituationPlan, situationPlan } from "../../lib/engine/situationPlan";
import { type WalkSheet, walkSheet } from "../../lib/engine/walkSheet";
import { byId, site } from "./site";

const plans = new Map<string, { plan: SituationPlan; sheet: WalkSheet }>();

/** A plan and its selectors: the same in every language and on every page of a situation, so made once. */
export function planOf(id: string): { plan: SituationPlan; sheet: WalkSheet } {
  const { content, asOf } = site();
  let known = plans.get(id);
  if (!known) {
    const plan = situationPlan(byId(content.situations, id), content.rules, asOf);
    plans.set(id, (known = { plan, sheet: walkSheet(plan) }));
  }
  return known;
}
