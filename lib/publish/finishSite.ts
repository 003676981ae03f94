import { finishShare, type Host } from "./finishShare";
import { inThreads } from "./inThreads";

/**
 * Finishes the exported pages of a site, in place, on every core: each page is finished by itself.
 * @param tell is called with the count of finished pages. @returns the sheets as pages have them, sorted.
 * @throws Error with every fault of every page: nothing else of the site is written then, and no release can be made of it.
 */
export async function finishSite(
  host: Host,
  pages: readonly string[],
  tell: (count: number) => void,
): Promise<string[]> {
  const where = { module: new URL("./finishShare.ts", import.meta.url), task: finishShare };
  const ends = await inThreads(where, host, pages, tell);
  const faults = ends.flatMap((end) => end.faults).sort();
  if (faults.length > 0)
    throw new Error(`${faults.length} faults in the exported pages\n${faults.join("\n")}`);
  return [...new Set(ends.flatMap(({ sheets }) => [...sheets]))].sort();
}
