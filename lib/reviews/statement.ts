import type { Block } from "../model/text";

/** An authority behind a statement: by what it is and not by our id for it, which could be given to another. */
export type Authority = {
  id: string;
  citation: string;
  url: string | null;
  locator: string | null;
  doubt: string | null;
};

/** The smallest thing that a reviewer judges: one sentence or paragraph as its reader has it. */
export type JudgedStatement = {
  /** Its place in the text, the same in every language: `open-the-door.2`. */
  key: string;
  /** The part that it stands in, and the heading or question over it, without which it may mean another thing. */
  group: string;
  under: string;
  words: string;
  /** Whom a line to say is for and on what condition, in words. Null: anybody may say it. */
  condition: string | null;
  /** Practical, states no law. */
  tip: boolean;
  authorities: readonly Authority[];
  /** What it was made from, where it is a block of a text. */
  block: Block | null;
};

/** A text in one language, as statements in reading order. */
export type JudgedText = {
  /** Kind and id: `guide/at-the-door`. */
  name: string;
  locale: string;
  title: string;
  file: string;
  statements: readonly JudgedStatement[];
};

/** What a statement is made from: what is left out is empty. */
type Part = Pick<JudgedStatement, "words"> & Partial<Omit<JudgedStatement, "key" | "group">>;

/** Statements of one part of a text, numbered from 1 where there are several. */
export function statementsOf(group: string, parts: readonly Part[]): JudgedStatement[] {
  return parts.map((part, at) => ({
    under: "",
    condition: null,
    tip: false,
    authorities: [],
    block: null,
    ...part,
    group,
    key: parts.length === 1 ? group : `${group}.${at + 1}`,
  }));
}
