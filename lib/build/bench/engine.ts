import { everyStep } from "../../engine/everyStep";
import { outcomeFor } from "../../engine/outcomeFor";
import type { Content } from "../../model/content";
import type { Section } from "./report";
import { medianTime } from "./statistics";

/** All paths of all situations, with the outcome of every step. */
export function timeEngine({ situations, rules }: Content, asOf: string, loop: number): Section {
  const rows = situations.map((situation) => {
    const steps = [...everyStep(situation)].length;
    const ms = medianTime(() => {
      for (const { step } of everyStep(situation)) outcomeFor(rules, step.facts, asOf);
    });
    return { situation: situation.id, steps, ms, "µs a step": (ms / steps) * 1000, "× loop": ms / loop };
  });
  const ms = rows.reduce((sum, row) => sum + row.ms, 0);
  const steps = rows.reduce((sum, row) => sum + row.steps, 0);
  const all = { situation: "all", steps, ms, "µs a step": (ms / steps) * 1000, "× loop": ms / loop };
  return { name: "Engine: every step of every path", rows: [...rows, all], over: [] };
}
