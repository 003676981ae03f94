/** How long, in ms, anything may take to come whole: the largest file does within it at 64 kbit/s. */
export const PATIENCE = 15_000;

/**
 * What comes from the network, with an end to waiting. A network that is silent, before the first byte or after half of them,
 * says nothing by itself.
 * @param ask is told by its signal when nobody waits any more.
 * @throws Error where it has not come whole by then.
 */
export function inTime<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const waiting = new AbortController();
  return new Promise((resolve, reject) => {
    const end = setTimeout(() => {
      waiting.abort();
      reject(new Error("too late"));
    }, PATIENCE);
    void ask(waiting.signal)
      .then(resolve, reject)
      .finally(() => clearTimeout(end));
  });
}
