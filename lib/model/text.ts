import type { Shown } from "./behind";
import type { Withdrawal } from "./withdrawal";

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
  | { type: "english"; value: string }
  /** The number of a form: found by the build too. */
  | { type: "form"; value: string }
  /** Something that the reader fills in, by its id in `content/lines.json`. Its value is a line to write on. */
  | { type: "blank"; value: typeof WRITE_HERE; blank: string };

/** A blank in plain text: a line to write on, which no reader takes for a missing letter. */
export const WRITE_HERE = "_____";

/** A paragraph or a list item: the smallest thing that cites. */
export type Block = {
  kind: "paragraph" | "item";
  inlines: readonly Inline[];
  citations: readonly Citation[];
  /** Marked `{.tip}`: practical, states no law, so it needs no citation. */
  tip: boolean;
  /** Marked `{.first}`: right whatever is answered, so it stands on its situation's page before any question. */
  first: boolean;
  /** For a line to say, `{to=… only=…}`: whom it is for and on what condition, by their ids in `content/lines.json`. */
  to: string | null;
  only: string | null;
  line: number;
  /** The language of its text, where other parts of it are reviewed and this is not: changed or new since. */
  unreviewed?: string;
  /** In a translation whose English has moved ahead: the language of the text, and what stands here instead of a translation. */
  behind?: { locale: string; shown: Shown };
  /** Says no more than that what stood here was withdrawn, when and why. */
  withdrawn?: Withdrawal;
};

/** Blocks under one heading. `key` is the heading's `{#id}`, or its words where it has none. */
export type Section = { key: string; heading: string; blocks: readonly Block[]; line: number };

/** The words of a block, without its citations. */
export function plainText(block: Block): string {
  return block.inlines.map((inline) => inline.value).join("");
}

/** Whether a part of a translation stands there in English, since that has moved ahead. */
export function isInEnglish({ behind }: Pick<Block, "behind">): boolean {
  return behind?.shown === "english";
}

/** The blanks of a block, in order. */
export function blanksIn(block: Block): string[] {
  return block.inlines.flatMap((inline) => (inline.type === "blank" ? [inline.blank] : []));
}

/**
 * Is a line for anybody, to whoever is there? Others go nowhere without their condition: what cannot carry it leaves the
 * line out until the reader says that it fits.
 */
export function isFree({ to, only }: Pick<Block, "to" | "only">): boolean {
  return to === null && only === null;
}

/** The condition of a line as content writes it: `{to=jail only=citizen}`. Null where there is none. */
export function writtenCondition({ to, only }: Pick<Block, "to" | "only">): string | null {
  const attributes = [to && `to=${to}`, only && `only=${only}`].filter(Boolean);
  return attributes.length === 0 ? null : `{${attributes.join(" ")}}`;
}

/** The words of a block with its condition, as content writes them: for those who check it. */
export function writtenText(block: Block): string {
  return [plainText(block), writtenCondition(block)].filter(Boolean).join(" ");
}
