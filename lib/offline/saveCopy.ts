import type { CopyStore } from "./copyStore";
import type { OfflineIndex, OfflineManifest, OfflinePart } from "./offlineIndex";

export type SaveEnd =
  | { state: "saved"; fetched: number }
  /** `full`: no room on the device. `network`: a download failed. `damaged`: a file is not what its list says. */
  | { state: "failed"; reason: "full" | "network" | "damaged" };

export type SaveTools = {
  store: CopyStore;
  /** The text at a path of this site, past every cache. @throws Error where it does not come. */
  fetchText: (path: string, signal: AbortSignal) => Promise<string>;
  /** The hash that lists give for a text. */
  hashOf: (text: string) => Promise<string>;
  /** Bytes of files that are on the device, of all that the copy needs. */
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
};

/** A part is fetched whole where more than this share of it is missing; else each file by itself. */
const WHOLE_PART_FROM = 0.25;
const TRIES = 3;

class Damaged extends Error {}

/**
 * Keeps one language on the device. Only what is missing is fetched, each file is checked against its hash, and the copy
 * is written down when all are there: what was interrupted goes on where it stopped, and the old copy serves until then.
 */
export async function saveCopy(
  locale: string,
  paths: { manifest: string; index: string },
  tools: SaveTools,
): Promise<SaveEnd> {
  const { store, signal } = tools;
  try {
    await store.setBegun(locale, true);
    const [manifest, index] = await Promise.all([
      fetchJson<OfflineManifest>(paths.manifest, tools),
      fetchJson<OfflineIndex>(paths.index, tools),
    ]);
    const fetched = await fetchMissing(manifest, index, tools);
    const kept = await store.hashes();
    if (manifest.some(([, hash]) => !kept.has(hash))) throw new Damaged("a file is not in the store");
    signal.throwIfAborted();
    const { made, bytes, notices } = index;
    await store.writeCopy({ locale, made, bytes, version: versionOf(index), manifest, notices });
    await store.setBegun(locale, false);
    await dropUnused(store);
    return { state: "saved", fetched };
  } catch (error) {
    if (isFull(error)) {
      // A device without room keeps what it had, and not the half of something new.
      await dropUnused(store);
      return { state: "failed", reason: "full" };
    }
    return { state: "failed", reason: error instanceof Damaged ? "damaged" : "network" };
  }
}

/** What tells one version of a copy from another: the names of its downloads hold a hash of what is in them. */
export function versionOf({ parts }: OfflineIndex): string {
  return parts.map(({ path }) => path).join(" ");
}

/** Fetches the files that are not there yet. @returns how many. */
async function fetchMissing(
  manifest: OfflineManifest,
  { parts, bytes }: OfflineIndex,
  tools: SaveTools,
): Promise<number> {
  const { store, onProgress } = tools;
  const hashes = new Map(manifest);
  const kept = new Set(await store.hashes());
  let fetched = 0;
  let done = 0;
  for (const part of parts) {
    const missing = part.files.filter((path) => !kept.has(hashes.get(path) ?? ""));
    const keep = async (path: string, text: string) => {
      const hash = hashes.get(path);
      if (hash === undefined || (await tools.hashOf(text)) !== hash) throw new Damaged(path);
      await store.write(hash, text);
      kept.add(hash);
      fetched += 1;
    };
    if (missing.length > part.files.length * WHOLE_PART_FROM) {
      await retry(async () => {
        const texts = await fetchJson<OfflinePart>(part.path, tools);
        for (const path of missing) {
          const text = texts[path];
          if (text === undefined) throw new Damaged(path);
          if (!kept.has(hashes.get(path) ?? "")) await keep(path, text);
        }
      }, tools);
    } else {
      for (const path of missing)
        await retry(async () => keep(path, await tools.fetchText(path, tools.signal)), tools);
    }
    done += part.bytes;
    onProgress(done, bytes);
  }
  return fetched;
}

/** Takes away every file that no copy lists. */
async function dropUnused(store: CopyStore): Promise<void> {
  const used = new Set((await store.copies()).flatMap(({ manifest }) => manifest.map(([, hash]) => hash)));
  for (const hash of await store.hashes()) if (!used.has(hash)) await store.drop(hash);
}

/** Takes one language off the device; the last one takes everything with it. */
export async function removeCopy(locale: string, store: CopyStore): Promise<void> {
  await store.dropCopy(locale);
  await store.setBegun(locale, false);
  if ((await store.copies()).length === 0) await store.clear();
  else await dropUnused(store);
}

/** Is every file of a copy there, as its list says? @returns the paths of those that are not. */
export async function damagedFiles(
  locale: string,
  store: CopyStore,
  hashOf: SaveTools["hashOf"],
): Promise<readonly string[]> {
  const copy = (await store.copies()).find((one) => one.locale === locale);
  const damaged: string[] = [];
  for (const [path, hash] of copy?.manifest ?? []) {
    const text = await store.read(hash);
    if (text === null || (await hashOf(text)) !== hash) damaged.push(path);
  }
  return damaged;
}

async function fetchJson<T>(path: string, { fetchText, signal }: SaveTools): Promise<T> {
  const text = await fetchText(path, signal);
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new Damaged(path);
  }
}

/** A download that fails is tried again. A full device and a person who stops it are no faults of the network. */
async function retry(action: () => Promise<void>, { signal }: SaveTools): Promise<void> {
  for (let tries = 1; ; tries += 1)
    try {
      return await action();
    } catch (error) {
      if (tries === TRIES || isFull(error) || signal.aborted) throw error;
    }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}
