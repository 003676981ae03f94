import { brotliCompressSync, constants } from "node:zlib";
import type { OfflineIndex, OfflineManifest } from "../offline/offlineIndex";
import { groupBy } from "../model/groupBy";
import { pathTo } from "../model/paths";
import { shortHash } from "./integrity";

/**
 * No part is longer than this by more than a file, in characters. Longer parts compress better, since more that is alike stands
 * together; an interrupted download loses more of them: at most some 390 KB, eight seconds on slow 3G.
 */
const LONGEST_PART = 4_500_000;

export type OfflineDownload = {
  index: OfflineIndex;
  /** The downloads, by their address. */
  files: ReadonlyMap<string, string>;
};

/**
 * The offline copy of a language as a few downloads: files that are alike (pages of sources, of states, guides) stand
 * together, since they share most of their text and compress to a fraction.
 * @param made day of the build.
 */
export function offlineParts(
  manifest: OfflineManifest,
  textOf: (path: string) => string,
  made: string,
  notices: OfflineIndex["notices"],
): OfflineDownload {
  const sorted = manifest.map(([path]) => path).sort(byKind);
  const groups = inParts(sorted, (path) => textOf(path).length);
  const parts = groups.map((paths) => {
    const text = JSON.stringify(Object.fromEntries(paths.map((path) => [path, textOf(path)])));
    return { path: pathTo.offlinePart(shortHash(Buffer.from(text))), text, files: paths };
  });
  const bytesOf = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + Buffer.byteLength(textOf(path)), 0);
  return {
    index: {
      made,
      bytes: bytesOf(sorted),
      download: parts.reduce((sum, { text }) => sum + brotli(text).length, 0),
      parts: parts.map(({ path, files }) => ({ path, bytes: bytesOf(files), files })),
      notices,
    },
    files: new Map(parts.map(({ path, text }) => [path, text])),
  };
}

/** Files of one kind stay in one part where they fit into it: half of the sources would not help the other half. */
function inParts(sorted: readonly string[], lengthOf: (path: string) => number): string[][] {
  const groups: string[][] = [[]];
  let length = 0;
  const end = () => {
    groups.push([]);
    length = 0;
  };
  for (const alike of groupBy(sorted, (path) => kindOf(path).join()).values()) {
    const whole = alike.reduce((sum, path) => sum + lengthOf(path), 0);
    if (length > 0 && length + whole > LONGEST_PART) end();
    for (const path of alike) {
      if (length > LONGEST_PART) end();
      groups.at(-1)!.push(path);
      length += lengthOf(path);
    }
  }
  return groups;
}

/** Files of data that hold the text of pages again stand with these. */
const BESIDE: Readonly<Record<string, string>> = {
  "search-index.json": "guides",
  "state-law.json": "states",
};

/** What files are alike by: their place under the language. Data that is no language's own is like no page, and comes last. */
function kindOf(path: string): readonly [isData: boolean, kind: string] {
  const [, top, kind = "", below] = path.split("/");
  if (top === "data") return [true, kind];
  return [false, BESIDE[kind] ?? (below === undefined ? "" : kind)];
}

/** The order in which files stand together that are alike. */
function byKind(a: string, b: string): number {
  const [[isData, kind], [isOtherData, otherKind]] = [kindOf(a), kindOf(b)];
  return Number(isData) - Number(isOtherData) || kind.localeCompare(otherKind, "en");
}

/** As a host sends it that compresses when it is asked: quality 9 lies between what they make at once and what is made ahead. */
function brotli(text: string): Buffer {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}
