/** How long a page has the network to itself before anything is fetched ahead, in ms. */
const LATER = 1500;

/** Fetches ahead what a tap will need, so that it is there when the network is not. A failure is told by the tap, or left out. */
export function whenQuiet(fetchAhead: () => Promise<unknown>): void {
  setTimeout(() => void fetchAhead().catch(() => undefined), LATER);
}
