import type { StateTopic } from "./stateLaw";
import type { View } from "./view";

/** State law as a page loads it, `/<locale>/state-law.json`: what each state says, ready to be shown. */
export type StateLawFile = {
  /** In the reader's alphabetical order. */
  states: readonly (readonly [code: string, name: string])[];
  topics: Readonly<Record<StateTopic, string>>;
  /** Nothing for a topic on which a state is silent. */
  laws: Readonly<Record<string, Readonly<Partial<Record<StateTopic, View>>>>>;
  /** The messages that go with them, by the keys of the interface texts. */
  strings: Readonly<Record<string, string>>;
};
