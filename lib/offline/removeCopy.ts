import type { CopyStore } from "./copyStore";
import { LOCK, type Locks } from "./messages";
import { dropUnused } from "./wholeFiles";

type Remains = {
  store: CopyStore;
  locks: Locks;
  /** Takes away the worker, which nothing needs any more. */
  dropWorker: () => Promise<void>;
};
type RemoveTools = Remains & {
  /** Asks whoever downloads to stop. */
  stopDownloads: () => Promise<void>;
};

/**
 * Takes one language off the device. Every download is stopped first, in whatever tab it was begun, and none can begin until
 * this has ended: what is removed does not come back. The last whole copy takes everything with it, halves of others too.
 */
export async function removeCopy(locale: string, { stopDownloads, ...remains }: RemoveTools): Promise<void> {
  const { store, locks } = remains;
  await stopDownloads();
  await locks.request(LOCK, async () => {
    await store.dropCopy(locale);
    await store.setBegun(locale, false);
    await dropRest(remains);
  });
}

/**
 * Takes away what no copy lists and no download needs, once nobody is at work: what a removal has left whose page was closed in
 * the middle, and the empty place that a look at a store makes which goes at that moment.
 */
export async function tidyUp(remains: Remains): Promise<void> {
  await remains.locks.request(LOCK, async () => {
    if ((await remains.store.begun()).length === 0) await dropRest(remains);
  });
}

async function dropRest({ store, dropWorker }: Remains): Promise<void> {
  if ((await store.copies()).length > 0) return dropUnused(store);
  await store.clear();
  await dropWorker();
}
