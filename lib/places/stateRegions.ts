import { regionOf } from "../hotlines/zipRegion";
import type { ZipTable } from "./zipTable";

/** For each state (USPS code) the first digit that most of its ZIP codes have. A line for the whole state serves some of them. */
export function stateRegions(table: ZipTable): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [zip, { states }] of table)
    for (const state of states) {
      const own = counts.get(state) ?? new Map<string, number>();
      counts.set(state, own.set(regionOf(zip), (own.get(regionOf(zip)) ?? 0) + 1));
    }
  return Object.fromEntries(
    [...counts].map(([state, own]) => [state, [...own].sort(([, a], [, b]) => b - a)[0]![0]]),
  );
}
