import { type Block, type Section, writtenCondition } from "../model/text";

/** One part of a text: its place, the same in every language that is not behind, and its words as a translator has them. */
export type Part = { place: string; words: string };

/** Fields of front matter that are words of the text. Lists (other names, forms of a term) are each language's own. */
export type Fields = Readonly<Record<string, unknown>>;

/** Where a heading stands in the ledger, and where the paragraphs and items below it do. */
const BODY = "text";
export const placeOfHeading = ({ key }: Pick<Section, "key">) => `${key || BODY}.heading`;
export const placeOfBlock = ({ key }: Pick<Section, "key">, at: number) => `${key || BODY}.${at + 1}`;

/** A heading that is only the name of a part (`## say`) is the same word in every language. */
export function isWorded({ key, heading }: Section): boolean {
  return heading !== "" && heading !== key;
}

/** The words of a block with its blanks and its condition as content writes them, without its citations. */
export function wordsOf(block: Block): string {
  const words = block.inlines.map((inline) => (inline.type === "blank" ? `[${inline.blank}]` : inline.value));
  return [words.join(""), writtenCondition(block)].filter(Boolean).join(" ");
}

/** Every part of a text in reading order. */
export function partsOfText(fields: Fields, sections: readonly Section[]): Part[] {
  const ofFields = Object.entries(fields).flatMap(([place, words]) =>
    typeof words === "string" ? [{ place, words }] : [],
  );
  const ofSections = sections.flatMap((section) => [
    ...(isWorded(section) ? [{ place: placeOfHeading(section), words: section.heading }] : []),
    ...section.blocks.map((block, at) => ({ place: placeOfBlock(section, at), words: wordsOf(block) })),
  ]);
  return [...ofFields, ...ofSections];
}
