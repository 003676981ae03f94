import type { Block, Citation } from "../../lib/model/text";

/** Sources in the order in which a page first cites them, and the number of each: its small mark. */
export type NumberedCitations = {
  sources: readonly string[];
  numberOf: (source: string) => number;
};

export function numberCitations(blocks: readonly Block[]): NumberedCitations {
  const sources = [...new Set(blocks.flatMap((block) => block.citations.map((citation) => citation.source)))];
  return { sources, numberOf: (source) => sources.indexOf(source) + 1 };
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
