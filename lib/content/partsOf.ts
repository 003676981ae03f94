import type { Fault } from "../model/fault";
import type { Block, Section } from "../model/text";

/**
 * The blocks under fixed headings such as `## say`. A missing, unknown or repeated heading is a fault, and then there
 * is no result.
 */
export function partsOf<K extends string>(
  keys: readonly K[],
  read: { file: string; sections: readonly Section[] },
  faults: Fault[],
): Record<K, readonly Block[]> | undefined {
  const before = faults.length;
  const found = new Map<string, readonly Block[]>();
  for (const section of read.sections) {
    if (!(keys as readonly string[]).includes(section.key) || found.has(section.key))
      faults.push({
        file: read.file,
        line: section.line,
        field: "body",
        expected: `the headings ${keys.map((key) => `## ${key}`).join(", ")}, each once`,
        received: section.key === "" ? "text before the first heading" : `## ${section.key}`,
      });
    found.set(section.key, section.blocks);
  }
  for (const key of keys)
    if (!found.get(key)?.length)
      faults.push({
        file: read.file,
        line: read.sections.find((section) => section.key === key)?.line,
        field: "body",
        expected: `text under ## ${key}`,
        received: "nothing",
      });
  return faults.length > before
    ? undefined
    : (Object.fromEntries(keys.map((key) => [key, found.get(key)])) as Record<K, readonly Block[]>);
}
