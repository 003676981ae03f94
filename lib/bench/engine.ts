import { everyStep } from "../engine/everyStep";
import { outcomeFor } from "../engine/outcomeFor";
import type { Content } from "../model/content";
import type { Section } from "./report";
import { processorTime } from "./statistics";

/** All paths of all situations, with the outcome of every step, in milliseconds of the processor. */
export function timeEngine({ situations, rules }: Content, asOf: string, loop: number): Section {
  const rows = situations.map((situation) => {
    const visits = [...everyStep(situation)];
    const steps = visits.length;
    const outcomes = visits.filter(({ step }) => step.question === null).length;
    const fired = new Set(
      visits.flatMap(({ step }) => outcomeFor(rules, step.facts, asOf).scripts.map(({ rule }) => rule.id)),
    ).size;
    const { ms } = processorTime(() => {
      for (const { step } of everyStep(situation)) outcomeFor(rules, step.facts, asOf);
    });
    return {
      situation: situation.id,
      steps,
      outcomes,
      rules: fired,
      ms,
      "µs a step": (ms / steps) * 1000,
      "× loop": ms / loop,
    };
  });
  const ms = rows.reduce((total, row) => total + row.ms, 0);
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
  const steps = sum((row) => row.steps);
  const outcomes = sum((row) => row.outcomes);
  const all = {
    situation: "all",
    steps,
    outcomes,
    rules: rules.length,
    ms,
    "µs a step": (ms / steps) * 1000,
    "× loop": ms / loop,
  };
  return { name: "Engine: every step of every path", rows: [...rows, all], over: [] };
}
