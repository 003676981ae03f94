import { Silence } from "./fetchWhole";
import type { OfflineIndex, OfflineManifest, OfflinePart } from "./offlineIndex";
import { isIndex, isManifest } from "./readRecords";
import { dropUnused, type FileTools, isWhole } from "./wholeFiles";

export type SaveEnd =
  | { state: "saved"; fetched: number }
  /**
   * `full`: no room on the device. `network`: a download failed. `damaged`: a file is not what its list says. `stopped`: a
   * person stopped it.
   */
  | { state: "failed"; reason: "full" | "network" | "damaged" | "stopped" };

export type SaveTools = FileTools & {
  /** The text at a site path, past every cache. @throws Error where it does not come. */
  fetchText: (path: string, signal: AbortSignal) => Promise<string>;
  /** Bytes of files that are on the device, of all that the copy needs. */
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
};

/** A part is fetched whole where more than this share of it is missing; else each file by itself. */
const WHOLE_PART_FROM = 0.25;
const TRIES = 3;

class Damaged extends Error {}

/**
 * Keeps one language on the device. Only what is missing or was changed is fetched, each file is checked against its hash, and
 * the copy is written down when all are there: what was interrupted goes on where it stopped, and the old copy serves until then.
 */
export async function saveCopy(
  locale: string,
  paths: { manifest: string; index: string },
  tools: SaveTools,
): Promise<SaveEnd> {
  const { store, signal } = tools;
  try {
    signal.throwIfAborted();
    await store.setBegun(locale, true);
    const [manifest, index] = await Promise.all([
      fetchJson(paths.manifest, tools, (value) => isManifest(value, locale)),
      fetchJson(paths.index, tools, isIndex),
    ]);
    const fetched = await fetchMissing(manifest, index, tools);
    const kept = await store.hashes();
    if (manifest.some(([, hash]) => !kept.has(hash))) throw new Damaged();
    signal.throwIfAborted();
    const { made, bytes, notices } = index;
    await store.writeCopy({ locale, made, bytes, version: versionOf(index), manifest, notices });
    await store.setBegun(locale, false);
    // What has come of another language is in no copy yet.
    if ((await store.begun()).length === 0) await dropUnused(store);
    return { state: "saved", fetched };
  } catch (error) {
    if (isFull(error)) {
      // A device without room keeps what it had, and not the half of something new.
      await store.setBegun(locale, false);
      await dropUnused(store);
      return { state: "failed", reason: "full" };
    }
    if (signal.aborted) return { state: "failed", reason: "stopped" };
    return { state: "failed", reason: error instanceof Damaged ? "damaged" : "network" };
  }
}

/** What tells one version of a copy from another: the names of its downloads hold a hash of what is in them. */
export function versionOf({ parts }: OfflineIndex): string {
  return parts.map(({ path }) => path).join(" ");
}

/** Fetches the files that are not there as they should be. @returns how many. */
async function fetchMissing(
  manifest: OfflineManifest,
  { parts, bytes }: OfflineIndex,
  tools: SaveTools,
): Promise<number> {
  const { store, onProgress, signal } = tools;
  const hashes = new Map(manifest);
  const kept = await keptOf(manifest, tools);
  let fetched = 0;
  let done = 0;
  onProgress(done, bytes);
  for (const part of parts) {
    const missing = part.files.filter((path) => !kept.has(hashes.get(path) ?? ""));
    const keep = async (path: string, text: string) => {
      const hash = await tools.hashOf(text);
      if (hash !== hashes.get(path)) throw new Damaged();
      signal.throwIfAborted();
      await store.write(hash, text);
      kept.add(hash);
      fetched += 1;
    };
    if (missing.length > part.files.length * WHOLE_PART_FROM) {
      await retry(async () => {
        const texts = await fetchJson(part.path, tools, isPart);
        for (const path of missing) {
          const text = texts[path];
          if (text === undefined) throw new Damaged();
          if (!kept.has(hashes.get(path) ?? "")) await keep(path, text);
        }
      }, tools);
    } else {
      for (const path of missing)
        await retry(async () => keep(path, await tools.fetchText(path, signal)), tools);
    }
    done += part.bytes;
    onProgress(done, bytes);
  }
  return fetched;
}

/** The hashes of a list whose files are here. What is here under a hash and is something else is let go. */
async function keptOf(manifest: OfflineManifest, tools: SaveTools): Promise<Set<string>> {
  const here = await tools.store.hashes();
  const kept = new Set<string>();
  for (const [, hash] of manifest) {
    tools.signal.throwIfAborted();
    if (!here.has(hash)) continue;
    if (await isWhole(hash, tools)) kept.add(hash);
    else await tools.store.drop(hash);
  }
  return kept;
}

async function fetchJson<T>(
  path: string,
  { fetchText, signal }: SaveTools,
  isRight: (value: unknown) => value is T,
): Promise<T> {
  const text = await fetchText(path, signal);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Damaged();
  }
  if (!isRight(value)) throw new Damaged();
  return value;
}

/** What it has is checked file by file, and only null cannot be asked for one. */
function isPart(value: unknown): value is OfflinePart {
  return value !== null;
}

/** A download that fails is tried again, unless the device is full, a person stopped it, or the network says nothing more. */
async function retry(action: () => Promise<void>, { signal }: SaveTools): Promise<void> {
  for (let tries = 1; ; tries += 1)
    try {
      return await action();
    } catch (error) {
      if (tries === TRIES || isFull(error) || error instanceof Silence || signal.aborted) throw error;
    }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}
