import type { Content } from "../model/content";
import type { Block } from "../model/text";
import { digestedTexts } from "./digestedTexts";
import { replaceBlocks } from "./replaceBlocks";
import { standings } from "./standing";

/** Content in which each block that lost its review, in a text that has one, says so. Without any review it is the same. */
export function markUnreviewed(content: Content): Content {
  if (content.reviews.length === 0) return content;
  const texts = digestedTexts(content);
  const standingIn = standings(content, texts);
  const marked = new Map<Block, Block>();
  for (const { name, locale } of texts.values())
    for (const { block } of standingIn(name, locale)?.open ?? [])
      // A card's blocks are those of its scripts and guide, which have a standing of their own.
      if (block && !name.startsWith("card/")) marked.set(block, { ...block, unreviewed: locale });
  return replaceBlocks(content, marked);
}
