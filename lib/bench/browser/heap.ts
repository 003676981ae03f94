import type { CDPSession } from "@playwright/test";

/** Bytes of a page's own JavaScript heap, without its worker's: as it is, and what is left after a collection. */
export type Heap = { used: number; live: number };

export async function heapOf(session: CDPSession): Promise<Heap> {
  await session.send("Performance.enable");
  const used = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? NaN;
  };
  const before = await used();
  await session.send("HeapProfiler.collectGarbage");
  return { used: before, live: await used() };
}
