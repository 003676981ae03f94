import type { Content } from "../model/content";
import type { Block } from "../model/text";

/** The parts of content whose texts are made of blocks. */
const WITH_BLOCKS = [
  "scripts",
  "contested",
  "warnings",
  "who",
  "phone",
  "checklists",
  "guides",
  "terms",
  "drawings",
  "about",
  "workshop",
] as const;

/** Content with other blocks in place of some, wherever they stand; what was withdrawn together is told once. */
export function replaceBlocks(content: Content, by: ReadonlyMap<Block, Block>): Content {
  const parts = WITH_BLOCKS.map((part) => [part, replaced(content[part], by)]);
  return { ...content, ...Object.fromEntries(parts) } as Content;
}

/** A list in which the notice of one withdrawal does not stand twice in a row. */
export function once<T>(list: readonly T[]): readonly T[] {
  const withdrawalOf = (one: T | undefined) => (one as Partial<Block> | null | undefined)?.withdrawn;
  return list.filter((one, at) => !withdrawalOf(one) || withdrawalOf(list[at - 1]) !== withdrawalOf(one));
}

function replaced(value: unknown, by: ReadonlyMap<Block, Block>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const other = by.get(value as Block);
  if (other) return other;
  if (Array.isArray(value)) return once(value.map((one) => replaced(one, by)));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, by)]));
}
