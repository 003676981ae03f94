import type { Why } from "../model/edition";

/**
 * Why words changed, as the command was told.
 * @param changes the ids of the list of changes, newest first.
 * @returns undefined where nothing was told: then words that changed wait. Or what is wrong, in lines for the person who typed it.
 */
export function readWhy(
  { change, wording }: { change?: string | undefined; wording?: boolean | undefined },
  changes: readonly string[],
): { why: Why | undefined } | { faults: readonly string[] } {
  if (change !== undefined && wording) return { faults: ["--change and --wording: expected one of the two"] };
  if (change === undefined) return { why: wording ? { wording } : undefined };
  if (changes.includes(change)) return { why: { change } };
  return {
    faults: [
      `--change: expected the id of an entry of content/en/CHANGELOG.md, received "${change}"`,
      `the newest is ${changes[0]}`,
    ],
  };
}
