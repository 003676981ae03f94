import type { Block, Citation } from "../model/text";

/** Sources in the order in which a page first cites them, and the number of each: its small mark. */
export type NumberedCitations = {
  sources: readonly string[];
  numberOf: (source: string) => number;
};

/** @param more sources that the page shows but no block cites, such as those of rules; numbered last. */
export function numberCitations(blocks: readonly Block[], more: readonly string[] = []): NumberedCitations {
  const cited = blocks.flatMap((block) => block.citations.map((citation) => citation.source));
  const sources = [...new Set([...cited, ...more])];
  const numbers = new Map(sources.map((source, index) => [source, index + 1]));
  return { sources, numberOf: (source) => numbers.get(source) ?? 0 };
}

/** Every place in a source that a text points to, each once. */
export function locatorsOf(citations: readonly Citation[], source: string): string[] {
  return [
    ...new Set(
      citations.flatMap((citation) =>
        citation.source === source && citation.locator !== null ? [citation.locator] : [],
      ),
    ),
  ];
}
