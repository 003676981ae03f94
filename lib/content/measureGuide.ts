import type { GuideText } from "../model/content";
import { plainText } from "../model/text";
import { type Readability, readability } from "../readability/readability";

export type GuideMeasure = Readability & {
  /** Paragraphs and list items; those that state law; and the citations that these carry. */
  blocks: number;
  statements: number;
  citations: number;
};

/** How long, how hard and how well cited a guide is, in one locale. */
export function measureGuide(text: GuideText, locale: string): GuideMeasure {
  const blocks = text.sections.flatMap((section) => section.blocks);
  const lines = text.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.map(plainText)]);
  return {
    ...readability(lines, locale),
    blocks: blocks.length,
    statements: blocks.filter(({ tip }) => !tip).length,
    citations: blocks.reduce((sum, { citations }) => sum + citations.length, 0),
  };
}
