import type { View } from "./view";

/** The sections of a page, each to be shown by itself: `pathTo.lawParts`. The sources stand there once. */
export type PageParts = {
  /** Source 1, 2, … as the numbers in the text call them. */
  sources: readonly (readonly View[])[];
  /** By the id of the section: what it says, last what stands over its sources; and their numbers, ascending. */
  parts: Readonly<Record<string, { says: readonly View[]; cites: readonly number[] }>>;
};
