import { pathTo } from "../model/paths";
import type { CopyStore } from "./copyStore";
import { LOCK, type Locks } from "./messages";
import { readNews } from "./readRecords";

/** How often a device that is online asks for news. */
const NEWS_AFTER_MS = 6 * 3_600_000;

type NewsTools = {
  store: CopyStore;
  locks: Locks;
  fetchText: (path: string) => Promise<string>;
  /** Milliseconds since 1970, by the device's clock. */
  now: () => number;
};

/**
 * Asks now and then, while online, for what has changed urgently and which numbers have ended, so that an old copy can say so.
 * What is heard is written down only where a copy is, and while nobody takes it away.
 */
export function newsHearer({ store, locks, fetchText, now }: NewsTools): () => Promise<void> {
  let heardAt = -Infinity;
  return async () => {
    if (now() - heardAt < NEWS_AFTER_MS) return;
    try {
      const news: unknown = JSON.parse(await fetchText(pathTo.offlineNews()));
      await locks.request(LOCK, { ifAvailable: true }, async (lock) => {
        if (!lock) return;
        if ((await store.copies()).length > 0) await store.setNews(readNews(news));
        heardAt = now();
      });
    } catch {
      // Offline, or a slow network: the next page asks again.
    }
  };
}
