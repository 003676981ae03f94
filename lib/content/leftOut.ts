import type { Fault } from "../model/fault";

/** What could not be read: a file, "content/en/guides/gates.md", or an entry of one, "content/sources.json#moon-act". */
export type Place = string;

/**
 * Files of which the entries that fit were read all the same, and what of content is missing for the faults of its files.
 * Checks of content as a whole run over the rest: a writer is told of the faults of all files at once.
 */
export class LeftOut {
  private readonly partly = new Set<string>();
  private readonly entries: Place[] = [];

  /** `file` was read but for these entries, by their ids or keys. */
  readInPart(file: string, entries: readonly string[]): void {
    this.partly.add(file);
    this.entries.push(...entries.map((entry) => `${file}#${entry}`));
  }

  /** @param faults those of every file by itself. */
  places(faults: readonly Fault[]): Place[] {
    const files = new Set(faults.map(({ file }) => file).filter((file) => !this.partly.has(file)));
    return [...this.entries, ...files];
  }
}

/** Whether a fault of content as a whole may come of nothing but what was left out. */
export function isUncertain({ file, field, needs = [] }: Fault, left: readonly Place[]): boolean {
  return left.some(
    (place) =>
      place === file ||
      place === `${file}#${field}` ||
      needs.some((need) => covers(need, place) || covers(place, need)),
  );
}

/** A folder covers what lies in it, and a file its entries. */
function covers(one: Place, other: Place): boolean {
  return one === other || other.startsWith(one.endsWith("/") ? one : `${one}#`);
}
