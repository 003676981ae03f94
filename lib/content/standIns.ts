import type { z } from "zod";

/**
 * A copy of what a schema refused, with something harmless wherever it did, so that the rest can be checked as well: a
 * writer is told of all faults at once. `replaced`: the paths that no check says anything true of.
 * @param standInFor the path to replace for that of an issue, and by what; undefined takes the field out.
 */
export function withStandIns(
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  standInFor: (path: readonly string[]) => [path: readonly string[], value: unknown],
): { value: unknown; replaced: string[] } {
  const copy = structuredClone(value);
  const replaced: string[] = [];
  for (const issue of issues) {
    const path = issue.path.map(String);
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) put(copy, [...path, key], undefined);
      continue;
    }
    const [at, standIn] = standInFor(path);
    const field = at.join(".");
    if (replaced.some((other) => isWithin(field, other))) continue;
    put(copy, at, structuredClone(standIn));
    replaced.push(field);
  }
  return { value: copy, replaced };
}

/** Whether a path is another, or lies in it: "phones.0.number" in "phones.0". */
export function isWithin(field: string, other: string): boolean {
  return field === other || field.startsWith(`${other}.`);
}

function put(whole: unknown, path: readonly string[], value: unknown): void {
  const parent = path.slice(0, -1).reduce<unknown>((one, key) => (one as Fields | undefined)?.[key], whole);
  const last = path.at(-1);
  if (typeof parent !== "object" || parent === null || last === undefined) return;
  if (value === undefined) delete (parent as Fields)[last];
  else (parent as Fields)[last] = value;
}

type Fields = Record<string, unknown>;
