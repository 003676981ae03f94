import { endedNumbers, livePhones } from "../hotlines/livePhones";
import type { Hotline } from "../model/hotline";
import type { IsoDate } from "../model/primitives";

/** A number that a call found dead or moved: E.164, and the day of the newest such call. */
export type EndedLine = { number: string; on: IsoDate };

/**
 * The numbers that no longer help and that nothing shows any more, sorted. One that another entry still shows, or that
 * stands in `shown` (the lines for people in danger), is left out: there it helps.
 */
export function endedLines(hotlines: readonly Hotline[], shown: readonly string[] = []): EndedLine[] {
  const live = new Set([
    ...shown,
    ...hotlines.flatMap((hotline) => livePhones(hotline).map(({ number }) => number)),
  ]);
  const newest = new Map<string, IsoDate>();
  for (const { number, on } of hotlines.flatMap(endedNumbers))
    if (!live.has(number) && on > (newest.get(number) ?? "")) newest.set(number, on);
  return [...newest].map(([number, on]) => ({ number, on })).sort((a, b) => (a.number < b.number ? -1 : 1));
}
