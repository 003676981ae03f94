import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** What a thread is given: the folder of the site, the pages that it finishes, the folder of the host. */
export type Share = { folder: string; pages: readonly string[]; host: string };
/** What it says: that one more page is finished and, at its end, what it found. */
export type FromWorker = "page" | { faults: readonly string[]; sheets: ReadonlySet<string> };

/**
 * Finishes the exported pages of a site, in place, on every core: each page is finished by itself.
 * @param tell is called with the count of finished pages. @returns the sheets as pages have them, sorted.
 * @throws Error with every fault of every page: nothing else of the site is written then, and no release can be made of it.
 */
export async function finishSite(
  { folder, pages, host }: Share,
  tell: (count: number) => void,
): Promise<string[]> {
  const threads = availableParallelism();
  let count = 0;
  const ends = await Promise.all(
    // Turn by turn, since pages of one kind stand together and are about as long.
    Array.from({ length: threads }, (_, thread) =>
      inThread({ folder, host, pages: pages.filter((_, at) => at % threads === thread) }, () =>
        tell(++count),
      ),
    ),
  );
  const faults = ends.flatMap((end) => end.faults).sort();
  if (faults.length > 0)
    throw new Error(`${faults.length} faults in the exported pages\n${faults.join("\n")}`);
  return [...new Set(ends.flatMap(({ sheets }) => [...sheets]))].sort();
}

function inThread(share: Share, tell: () => void): Promise<Exclude<FromWorker, "page">> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./finishWorker.mjs", import.meta.url), {
      workerData: share,
      execArgv: [],
    });
    worker.on("message", (message: FromWorker) => (message === "page" ? tell() : resolve(message)));
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`a thread that finishes pages ended with ${code}`)));
  });
}
