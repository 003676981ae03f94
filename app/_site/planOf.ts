import { situationPlan } from "../../lib/engine/situationPlan";
import { walkSheet } from "../../lib/engine/walkSheet";
import { byId } from "../../lib/model/byId";
import type { PlannedSituation } from "../../lib/views/situationView";
import { site } from "./site";

const plans = new Map<string, PlannedSituation>();

/** A situation as its pages show it. Made once in each build process. */
export function planOf(id: string): PlannedSituation {
  const { content, asOf } = site();
  let known = plans.get(id);
  if (!known) {
    const plan = situationPlan(byId(content.situations, id), content.rules, asOf);
    plans.set(id, (known = { plan, sheet: walkSheet(plan) }));
  }
  return known;
}
