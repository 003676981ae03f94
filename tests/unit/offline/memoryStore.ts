import type { CopyStore } from "../../../lib/offline/copyStore";
import { NO_NEWS, type OfflineNews, type SavedCopy } from "../../../lib/offline/offlineIndex";

/** A device's store in memory, with room for so many files, and a look inside. */
export function memoryStore(room = Infinity): CopyStore & { files: Map<string, string> } {
  const files = new Map<string, string>();
  const copies = new Map<string, SavedCopy>();
  const begun = new Set<string>();
  let news: OfflineNews = NO_NEWS;
  return {
    files,
    hashes: async () => new Set(files.keys()),
    read: async (hash) => files.get(hash) ?? null,
    write: async (hash, text) => {
      if (!files.has(hash) && files.size >= room) throw new DOMException("full", "QuotaExceededError");
      files.set(hash, text);
    },
    drop: async (hash) => void files.delete(hash),
    copies: async () => [...copies.values()],
    writeCopy: async (copy) => void copies.set(copy.locale, copy),
    dropCopy: async (locale) => void copies.delete(locale),
    begun: async () => [...begun],
    setBegun: async (locale, isBegun) => void (isBegun ? begun.add(locale) : begun.delete(locale)),
    news: async () => news,
    setNews: async (value) => void (news = value),
    clear: async () => {
      files.clear();
      copies.clear();
      begun.clear();
      news = NO_NEWS;
    },
  };
}
