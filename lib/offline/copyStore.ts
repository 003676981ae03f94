import type { OfflineNews, SavedCopy } from "./offlineIndex";
import { isSavedCopy, readNews } from "./readRecords";
import type { SiteRoot } from "./siteRoot";

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
  /** The copies whose record can be read. */
  copies: () => Promise<readonly SavedCopy[]>;
  writeCopy: (copy: SavedCopy) => Promise<void>;
  dropCopy: (locale: string) => Promise<void>;
  /** The languages that are not here as a whole: a download was begun and not ended, or the record got lost. */
  begun: () => Promise<readonly string[]>;
  setBegun: (locale: string, isBegun: boolean) => Promise<void>;
  news: () => Promise<OfflineNews>;
  setNews: (news: OfflineNews) => Promise<void>;
  /** Takes away all of it. */
  clear: () => Promise<void>;
};

export const FILES = "rights-in-hand-files-1";
export const COPIES = "rights-in-hand-copies-1";

/**
 * The store of a browser: two caches, which an ordinary "clear site data" empties too. Whoever reads makes no cache that is
 * not there; only one that goes at that very moment comes back, empty (`tidyUp`).
 */
export function browserStore(storage: CacheStorage, root: SiteRoot): CopyStore {
  const [files, records] = [root.own(FILES), root.own(COPIES)];
  const at = (name: string) => root.at(`/offline/kept/${name}`);
  const names = async (cacheName: string, kind: string) => {
    if (!(await storage.has(cacheName))) return [];
    const keys = await (await storage.open(cacheName)).keys();
    return keys.flatMap(({ url }) => {
      const [found, name] = new URL(url).pathname.split("/").slice(-2);
      return found === kind && name ? [decodeURIComponent(name)] : [];
    });
  };
  const text = async (cacheName: string, name: string) => {
    const found = await storage.match(at(name), { cacheName });
    return found ? found.text() : null;
  };
  /** What a record holds. Undefined where it is not there, or cannot be read. */
  const record = async (name: string): Promise<unknown> => {
    const written = await text(records, name);
    try {
      return JSON.parse(written ?? "");
    } catch {
      return undefined;
    }
  };
  const put = async (cacheName: string, name: string, value: string) =>
    (await storage.open(cacheName)).put(at(name), new Response(value));
  const remove = async (cacheName: string, name: string) => {
    if (await storage.has(cacheName)) await (await storage.open(cacheName)).delete(at(name));
  };
  const copies = async () => {
    const locales = await names(records, "copy");
    const found = await Promise.all(
      locales.map(async (locale) => {
        const copy = await record(`copy/${locale}`);
        return isSavedCopy(copy) && copy.locale === locale ? [copy] : [];
      }),
    );
    return found.flat();
  };

  return {
    hashes: async () => new Set(await names(files, "file")),
    read: (hash) => text(files, `file/${hash}`),
    write: (hash, file) => put(files, `file/${hash}`, file),
    drop: (hash) => remove(files, `file/${hash}`),
    copies,
    writeCopy: (copy) => put(records, `copy/${copy.locale}`, JSON.stringify(copy)),
    dropCopy: (locale) => remove(records, `copy/${locale}`),
    begun: async () => {
      const readable = (await copies()).map(({ locale }) => locale);
      const unreadable = (await names(records, "copy")).filter((locale) => !readable.includes(locale));
      return [...new Set([...(await names(records, "begun")), ...unreadable])];
    },
    setBegun: (locale, isBegun) =>
      isBegun ? put(records, `begun/${locale}`, "true") : remove(records, `begun/${locale}`),
    news: async () => readNews(await record("news")),
    setNews: (news) => put(records, "news", JSON.stringify(news)),
    clear: async () => {
      await Promise.all([storage.delete(files), storage.delete(records)]);
    },
  };
}
