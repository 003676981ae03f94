import { NO_NEWS, type OfflineNews, type SavedCopy } from "./offlineIndex";

/**
 * What a device keeps. Files go by the hash of their text, so that two versions of a page never mix and languages share
 * what is the same; a copy is a list of hashes, and counts only once it is written.
 */
export type CopyStore = {
  hashes: () => Promise<ReadonlySet<string>>;
  read: (hash: string) => Promise<string | null>;
  /** @throws QuotaExceededError where the device is full. */
  write: (hash: string, text: string) => Promise<void>;
  drop: (hash: string) => Promise<void>;
  copies: () => Promise<readonly SavedCopy[]>;
  writeCopy: (copy: SavedCopy) => Promise<void>;
  dropCopy: (locale: string) => Promise<void>;
  /** The language whose download was begun and not ended. */
  begun: () => Promise<readonly string[]>;
  setBegun: (locale: string, isBegun: boolean) => Promise<void>;
  news: () => Promise<OfflineNews>;
  setNews: (news: OfflineNews) => Promise<void>;
  /** Takes away all of it. */
  clear: () => Promise<void>;
};

const FILES = "rights-in-hand-files-1";
const COPIES = "rights-in-hand-copies-1";

/** The store of a browser: two caches, which an ordinary "clear site data" empties too. */
export function browserStore(storage: CacheStorage, origin: string): CopyStore {
  const at = (name: string) => new URL(`/offline/kept/${name}`, origin).href;
  const files = () => storage.open(FILES);
  const copies = () => storage.open(COPIES);
  const names = async (cache: Cache, kind: string) =>
    (await cache.keys()).flatMap(({ url }) => {
      const [found, name] = new URL(url).pathname.split("/").slice(-2);
      return found === kind && name ? [decodeURIComponent(name)] : [];
    });
  const json = async <T>(name: string): Promise<T | null> => {
    const found = await (await copies()).match(at(name));
    return found ? ((await found.json()) as T) : null;
  };
  const put = async (name: string, value: unknown) =>
    (await copies()).put(at(name), new Response(JSON.stringify(value)));

  return {
    hashes: async () => new Set(await names(await files(), "file")),
    read: async (hash) => {
      const found = await (await files()).match(at(`file/${hash}`));
      return found ? found.text() : null;
    },
    write: async (hash, text) => (await files()).put(at(`file/${hash}`), new Response(text)),
    drop: async (hash) => void (await (await files()).delete(at(`file/${hash}`))),
    copies: async () => {
      if (!(await storage.has(COPIES))) return [];
      const found = await Promise.all(
        (await names(await copies(), "copy")).map((locale) => json<SavedCopy>(`copy/${locale}`)),
      );
      return found.filter((copy) => copy !== null);
    },
    writeCopy: (copy) => put(`copy/${copy.locale}`, copy),
    dropCopy: async (locale) => void (await (await copies()).delete(at(`copy/${locale}`))),
    begun: async () => ((await storage.has(COPIES)) ? names(await copies(), "begun") : []),
    setBegun: async (locale, isBegun) =>
      isBegun ? put(`begun/${locale}`, true) : void (await (await copies()).delete(at(`begun/${locale}`))),
    // News that was heard before it had all of these parts lacks some.
    news: async () => ({ ...NO_NEWS, ...(await json<Partial<OfflineNews>>("news")) }),
    setNews: (news) => put("news", news),
    clear: async () => {
      await Promise.all([storage.delete(FILES), storage.delete(COPIES)]);
    },
  };
}
