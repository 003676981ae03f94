import { browserStore, type CopyStore } from "../../../lib/offline/copyStore";
import { memoryCaches } from "./memoryCaches";
import { ROOT } from "./smallSite";

/** A device's store on caches in memory, with room for so many files, and all texts that it holds. */
export function memoryStore(room = Infinity): CopyStore & { texts: () => Promise<readonly string[]> } {
  const store = browserStore(memoryCaches(room), ROOT);
  return {
    ...store,
    texts: async () =>
      Promise.all([...(await store.hashes())].map(async (hash) => (await store.read(hash)) ?? "")),
  };
}
