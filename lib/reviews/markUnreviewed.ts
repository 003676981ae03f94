import type { Content } from "../model/content";
import type { Block } from "../model/text";
import { digestedTexts } from "./digestedTexts";
import { standings } from "./standing";

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

/** Content in which each block that lost its review, in a text that has one, says so. Without any review it is the same. */
export function markUnreviewed(content: Content): Content {
  if (content.reviews.length === 0) return content;
  const texts = digestedTexts(content);
  const standingIn = standings(content, texts);
  const open = new Map<Block, string>();
  for (const { name, locale } of texts.values())
    for (const { block } of standingIn(name, locale)?.open ?? [])
      // A card's blocks are those of its scripts and guide, which have a standing of their own.
      if (block && !name.startsWith("card/")) open.set(block, locale);
  const marked = WITH_BLOCKS.map((part) => [part, replaced(content[part], open)]);
  return { ...content, ...Object.fromEntries(marked) } as Content;
}

/** A copy of a value at any depth, with the marked blocks in place of those that are open; what has none is the same. */
function replaced(value: unknown, open: ReadonlyMap<Block, string>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const unreviewed = open.get(value as Block);
  if (unreviewed !== undefined) return { ...value, unreviewed };
  if (Array.isArray(value)) return value.map((one) => replaced(one, open));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, open)]));
}
