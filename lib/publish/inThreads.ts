import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { allEnded } from "./allEnded";

/** What a thread runs: a function that a module gives by its name. What goes in and comes out is cloned. */
export type Task<Common, Piece, Made> = (common: Common, pieces: readonly Piece[], tell: () => void) => Made;
/** What a thread is given. */
export type Given = { module: string; name: string; common: unknown; pieces: readonly unknown[] };
/** What it says: that one more piece is done and, at its end, what it made. */
export type FromThread = "piece" | { made: unknown };

/**
 * Does pieces of work that do not need each other on every core.
 * @param where the module that gives the task under its own name. @param tell is called with the count of pieces that are done.
 * @returns what each thread made. @throws Error of the first thread that failed, once no other works any more.
 */
export async function inThreads<Common, Piece, Made>(
  where: { module: URL; task: Task<Common, Piece, Made> },
  common: Common,
  pieces: readonly Piece[],
  tell: (count: number) => void,
): Promise<Made[]> {
  const cores = Math.min(availableParallelism(), pieces.length);
  let count = 0;
  // Turn by turn, since pieces of one kind stand together and are about as long.
  const threads = Array.from({ length: cores }, (_, thread) =>
    inThread<Made>(
      {
        module: where.module.href,
        name: where.task.name,
        common,
        pieces: pieces.filter((_, at) => at % cores === thread),
      },
      () => tell(++count),
    ),
  );
  return allEnded(threads);
}

function inThread<Made>(given: Given, tell: () => void): Promise<Made> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./thread.mjs", import.meta.url), { workerData: given, execArgv: [] });
    let end: { made: unknown } | undefined;
    worker.on("message", (message: FromThread) => {
      if (message === "piece") tell();
      else end = message;
    });
    worker.on("error", reject);
    worker.on("exit", (code) =>
      end ? resolve(end.made as Made) : reject(new Error(`a thread of ${given.name} ended with ${code}`)),
    );
  });
}
