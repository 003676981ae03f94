import type { StateTopic } from "./stateLaw";
import type { View } from "./view";

/** State law as a page loads it, `/data/state-law/<locale>.json`: names in the reader's order, and what each state says. */
export type StateLawFile = {
  states: readonly (readonly [code: string, name: string])[];
  laws: Readonly<Record<string, Readonly<Partial<Record<StateTopic, View>>>>>;
};
