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
  const cores = availableParallelism();
  let count = 0;
  // Turn by turn, since pages of one kind stand together and are about as long.
  const threads = Array.from({ length: cores }, (_, thread) =>
    inThread({ folder, host, pages: pages.filter((_, at) => at % cores === thread) }, () => tell(++count)),
  );
  // Where one has failed, the others write until they end: whoever is told may take the folder away.
  await Promise.allSettled(threads);
  const ends = await Promise.all(threads);
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
    let end: Exclude<FromWorker, "page"> | undefined;
    worker.on("message", (message: FromWorker) => {
      if (message === "page") tell();
      else end = message;
    });
    worker.on("error", reject);
    worker.on("exit", (code) =>
      end ? resolve(end) : reject(new Error(`a thread that finishes pages ended with ${code}`)),
    );
  });
}
