import type { ContentFolder } from "../content/contentFolder";
import { JSON_FILES } from "../content/jsonFiles";
import { loadChanges } from "../content/loadChanges";
import { endedLines } from "../directory/endedLines";
import type { Hotline } from "../model/hotline";
import { SOURCE_LOCALE } from "../model/locale";
import type { OfflineNews } from "../offline/offlineIndex";

/** Characters of what a copy is told to take out: shorter words may stand within others, and be right there. */
const SHORTEST = 5;

/**
 * What this build tells devices that keep a copy of an older one.
 * @param withdrawn what the pages have no more. @param made day of the build.
 */
export function offlineNews(
  content: ContentFolder,
  hotlines: readonly Hotline[],
  withdrawn: OfflineNews["withdrawn"],
  made: string,
): OfflineNews {
  const changes = loadChanges(content, [SOURCE_LOCALE])[SOURCE_LOCALE]?.words ?? [];
  const urgent = changes.filter(({ tier }) => tier === "urgent").map(({ date }) => date);
  // A copy cannot be told of words that are still right elsewhere, but that something was withdrawn.
  const taken = content.json("withdrawn.json", JSON_FILES["withdrawn.json"])?.withdrawn ?? [];
  const crisis = content.json("safety.json", JSON_FILES["safety.json"])?.crisis ?? [];
  return {
    urgent: newest([...urgent, ...taken.map(({ on }) => on)]),
    made,
    ended: endedLines(
      hotlines,
      crisis.map(({ number }) => number),
    ),
    withdrawn: withdrawn.filter(({ words }) => words.length >= SHORTEST),
  };
}

const newest = (days: readonly string[]): string | null => [...days].sort().at(-1) ?? null;
