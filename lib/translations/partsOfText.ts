import { type Block, type Section, writtenCondition } from "../model/text";
import type { Unit } from "../units/unit";

/** Fields of front matter that are words of the text. Lists (other names, forms of a term) are each language's own. */
export type Fields = Readonly<Record<string, unknown>>;

/** The keys of a heading, and of the paragraphs and items below it, as `unitsOf` gives them. */
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

/** A part of a text as it was read, by the key that it has as a unit. */
export type Part = Pick<Unit, "key" | "text">;

/** Every part of a text, in reading order. */
export function partsOfText(fields: Fields, sections: readonly Section[]): Part[] {
  const ofFields = Object.entries(fields).flatMap(([key, text]) =>
    typeof text === "string" ? [{ key, text }] : [],
  );
  return [...ofFields, ...sections.flatMap(partsOfSection)];
}

/** Every part of a section, in reading order. */
export function partsOfSection(section: Section): Part[] {
  return [
    ...(isWorded(section) ? [{ key: placeOfHeading(section), text: section.heading }] : []),
    ...section.blocks.map((block, at) => ({ key: placeOfBlock(section, at), text: wordsOf(block) })),
  ];
}
