import { lastAnswered, livePhones } from "../hotlines/livePhones";
import { compareRanks } from "../hotlines/tiers";
import type { Call, Hotline } from "../model/hotline";
import type { IsoDate } from "../model/primitives";

/**
 * Why an entry is to be checked. `ended`: every number of it was found dead, so that readers see nothing of it.
 * `never-called`: no number that it shows has been called. `call-old`: none in the last 90 days. `seen-old`: no source
 * of the last twelve months. `undated`: no source bears a date. Neither of these where a call was answered in the last 90
 * days: whoever answers says more than a page.
 */
export type DueReason = "ended" | "never-called" | "call-old" | "seen-old" | "undated";

export type DueEntry = {
  id: string;
  name: string;
  /** E.164: those to call. */
  numbers: string[];
  /** The newest day on which somebody answered. */
  called?: IsoDate;
  /** The newest call of all, whatever it found. */
  lastCall?: Pick<Call, "on" | "result">;
  /** The newest date of a source for the entry itself: YYYY, YYYY-MM or YYYY-MM-DD. */
  seen?: string;
  /** For how many ZIP codes it is among the first three. */
  shown: number;
  why: DueReason[];
};

const CALL_HOLDS_DAYS = 90;
const SEEN_HOLDS_MONTHS = 12;

/**
 * The entries to check again, most urgent first. First those whose last number ended, which help nobody until a new one
 * is found, the longest ended first. Then those that nobody has called, the most shown first, since a wrong number harms
 * most where most people see it. Then the others, the oldest first, by the newest day on which they were called or seen.
 * What is alike goes by how much it is shown, then by id, so that no two entries stand in the same place.
 * @param shown entry id → number of ZIP codes, of `shownCounts`.
 */
export function dueEntries(
  hotlines: readonly Hotline[],
  shown: ReadonlyMap<string, number>,
  today: IsoDate,
): DueEntry[] {
  return hotlines
    .map((hotline) => ({ hotline, entry: entryOf(hotline, shown.get(hotline.id) ?? 0, today) }))
    .filter(({ entry }) => entry.why.length > 0)
    .map(({ hotline, entry }) => ({ entry, ranks: ranksOf(entry, hotline) }))
    .sort((a, b) => compareRanks(a.ranks, b.ranks))
    .map(({ entry }) => entry);
}

function entryOf(hotline: Hotline, shown: number, today: IsoDate): DueEntry {
  const live = livePhones(hotline);
  const called = lastAnswered(hotline);
  const last = hotline.calls?.at(-1);
  const seen = newestSeen(hotline);
  return {
    id: hotline.id,
    name: hotline.name,
    numbers: (live.length > 0 ? live : hotline.phones).map(({ number }) => number),
    ...(called && { called }),
    ...(last && { lastCall: { on: last.on, result: last.result } }),
    ...(seen && { seen }),
    shown,
    why: whyDue(live.length === 0, called, seen, today),
  };
}

function whyDue(
  isEnded: boolean,
  called: string | undefined,
  seen: string | undefined,
  today: IsoDate,
): DueReason[] {
  if (called !== undefined && called >= daysBefore(today, CALL_HOLDS_DAYS)) return [];
  const call = isEnded ? "ended" : called === undefined ? "never-called" : "call-old";
  const source = seen === undefined ? "undated" : isOld(seen, today) ? "seen-old" : undefined;
  return source ? [call, source] : [call];
}

function ranksOf({ id, called, seen, shown, why }: DueEntry, { calls }: Hotline): (number | string)[] {
  if (why.includes("ended")) return [0, calls?.at(-1)?.on ?? "", -shown, id];
  if (why.includes("never-called")) return [1, -shown, seen ?? "", id];
  return [2, [called ?? "", seen ?? ""].sort().at(-1)!, -shown, id];
}

/** A copy only says what the source it was made of says. */
function newestSeen({ sources }: Hotline): string | undefined {
  return sources
    .filter((source) => source.kind !== "copy" && source.for.includes("entry"))
    .flatMap(({ on }) => on ?? [])
    .sort()
    .at(-1);
}

/** A date that names a month or a year is as old as its first day. */
function isOld(seen: string, today: IsoDate): boolean {
  const limit = new Date(`${today}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() - SEEN_HOLDS_MONTHS);
  return seen.padEnd(10, "-01") < limit.toISOString().slice(0, 10);
}

function daysBefore(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
