/** A pointer to a place in a source, as written in a text: `[doubt: @source, locator]`. */
export type Citation = {
  source: string;
  /** Where in the source, e.g. `(a)(2)`. */
  locator: string | null;
  /** Words before the `@`: what is not certain, in the reader's language. */
  doubt: string | null;
};

/** A run of text; the only marks that content may use are emphasis and strong. */
export type Inline =
  | { type: "text" | "emphasis" | "strong"; value: string }
  /** A term of art that the page explains: the build finds it, content does not mark it. */
  | { type: "term"; value: string; term: string }
  /** English words that a text in another script quotes: found by the build too. */
  | { type: "english"; value: string };

/** A paragraph or a list item: the smallest thing that cites. */
export type Block = {
  kind: "paragraph" | "item";
  inlines: readonly Inline[];
  citations: readonly Citation[];
  /** Marked `{.tip}`: practical, states no law, so it needs no citation. */
  tip: boolean;
  line: number;
};

/** Blocks under one heading. `key` is the heading's `{#id}`, or its words where it has none. */
export type Section = { key: string; heading: string; blocks: readonly Block[]; line: number };

/** A line to say, parted into whom or when it is for ("To the jail:", in bold at its start), and the words said. */
export function spokenLine(block: Block): { cue: string | null; words: readonly Inline[] } {
  const [first, ...rest] = block.inlines;
  if (first?.type !== "strong") return { cue: null, words: block.inlines };
  const words = rest.map((inline, at) =>
    at === 0 ? { ...inline, value: inline.value.trimStart() } : inline,
  );
  return { cue: first.value, words };
}

/** The words of a block, without its citations. */
export function plainText(block: Block): string {
  return block.inlines.map((inline) => inline.value).join("");
}
