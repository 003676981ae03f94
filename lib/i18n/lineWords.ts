import type { Block, Inline } from "../model/text";
import type { Translate } from "./createTranslator";

/** Whom a line to say is for and on what condition, in the reader's words. Null: anybody may say it to an officer. */
export function lineLabel({ to, only }: Pick<Block, "to" | "only">, t: Translate): string | null {
  const words = { to: to && t(`line.to.${to}`), only: only && t(`line.only.${only}`) };
  if (words.to && words.only) return t("line.both", { to: words.to, only: words.only });
  return words.to ?? words.only;
}

/** What a blank asks for, as it stands in a sentence: "[his or her name]". */
export function blankWords(blank: string, t: Translate): string {
  return `[${t(`blank.${blank}`)}]`;
}

/** The words of a line, with its blanks named. */
export function lineWords(block: Block, t: Translate): string {
  const word = (inline: Inline) => (inline.type === "blank" ? blankWords(inline.blank, t) : inline.value);
  return block.inlines.map(word).join("");
}

/** The words of a block with its condition, as paper has them. */
export function spoken(block: Block, t: Translate): string {
  const label = lineLabel(block, t);
  return label === null ? lineWords(block, t) : `${label}: ${lineWords(block, t)}`;
}
