/** A download from which nothing comes for so long is a network that failed. In milliseconds. */
const SILENCE_IN_MS = 20_000;

/** A network that says nothing more. To ask it again at once is of no use. */
export class Silence extends Error {}

/**
 * The whole text at an address of this site, past every cache. A slow network may take as long as it needs, a silent one may not.
 * @param signal stops it.
 * @throws Error where the server answers with an error, with no content or from another address, where the network fails or falls
 * silent, and where it was stopped.
 */
export async function fetchWhole(
  address: string,
  signal: AbortSignal,
  silence: number = SILENCE_IN_MS,
): Promise<string> {
  const ended = new AbortController();
  const stop = () => ended.abort(signal.reason);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waitOn = () => {
    clearTimeout(timer);
    timer = setTimeout(() => ended.abort(new Silence(`${address}: nothing came for ${silence} ms`)), silence);
  };
  signal.throwIfAborted();
  signal.addEventListener("abort", stop);
  waitOn();
  try {
    const response = await fetch(address, { cache: "no-store", signal: ended.signal });
    if (!response.ok || response.redirected || !response.body)
      throw new Error(`${address}: ${response.status} ${response.url}`);
    const decoder = new TextDecoder();
    let text = "";
    for (const reader = response.body.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      waitOn();
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}
