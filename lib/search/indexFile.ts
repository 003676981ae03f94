import type { SerializedIndex } from "./types";

/**
 * What `/<locale>/search-index.json` holds: the index, and a name for each id of its pool, in the same order, so that no id
 * stands there twice. Empty for what is no source.
 */
export type IndexFile = { index: SerializedIndex; names: readonly string[] };

export function indexFile(index: SerializedIndex, nameOf: ReadonlyMap<string, string>): IndexFile {
  return { index, names: index.pool.map((id) => nameOf.get(id) ?? "") };
}

/** The names by id. */
export function namesIn({ index, names }: IndexFile): ReadonlyMap<string, string> {
  return new Map(index.pool.map((id, at) => [id, names[at]!]));
}
