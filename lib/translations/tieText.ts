import type { Block, Inline, Section } from "../model/text";
import { align, stateOf } from "./align";
import { digestOfWords } from "./digestOfWords";
import { type Fields, isWorded, partsOfSection, placeOfBlock, placeOfHeading, wordsOf } from "./partsOfText";
import { isBehind, isGonePart, madeAt, type Tie } from "./tie";

type Text<F extends Fields> = { fields: F; sections: readonly Section[] };

/**
 * A translated text as readers have it: the sections of the English in their order, each part as it was translated, in English where that
 * has changed or is new, and in the older words where only the wording has.
 */
export function tieText<F extends Fields>(english: Text<Fields>, own: Text<F>, tie: Tie): Text<F> {
  const fields = Object.entries(own.fields).map(([place, words]) => {
    const source = english.fields[place];
    return typeof words === "string" && typeof source === "string"
      ? [place, tiedWords(source, words, place, tie)]
      : [place, words];
  });
  const sections = english.sections.map((section) => {
    const translated = own.sections.find(({ key }) => key === section.key);
    return translated ? tieSection(section, translated, tie) : newSection(section, tie);
  });
  const keys = new Set(english.sections.map(({ key }) => key));
  const others = own.sections.filter((section) => !keys.has(section.key) && !isGone(section, tie));
  return { fields: Object.fromEntries(fields) as F, sections: [...sections, ...others] };
}

/** A title, a heading or a text in a file of words: the English in its place where that says something else by now. */
export function tiedWords(english: string, own: string, place: string, tie: Tie): string {
  const made = madeAt(tie, place);
  const state = made ? stateOf(made, digestOfWords(english)) : "current";
  if (state === "current") return own;
  isBehind(tie, { place, ownPlace: place, state, english, own });
  return state === "same" ? own : english;
}

function newSection(section: Section, tie: Tie): Section {
  const { heading: english } = section;
  if (isWorded(section))
    isBehind(tie, {
      place: placeOfHeading(section),
      ownPlace: null,
      state: "missing",
      english,
      own: null,
    });
  return { ...section, blocks: section.blocks.map((block, at) => inEnglish(block, section, at, tie)) };
}

function tieSection(english: Section, own: Section, tie: Tie): Section {
  const heading = isWorded(english)
    ? tiedWords(english.heading, own.heading, placeOfHeading(own), tie)
    : own.heading;
  const made = own.blocks.map((_, at) => madeAt(tie, placeOfBlock(own, at)));
  // Nobody said what these were made from: they are compared place for place, as a translation without a ledger is.
  if (!made.every((one) => one !== undefined)) return { ...own, heading };
  const { pairs, gone } = align(
    english.blocks.map((block) => digestOfWords(wordsOf(block))),
    made,
  );
  for (const at of gone) isGonePart(tie, placeOfBlock(own, at), wordsOf(own.blocks[at]!));
  const blocks = pairs.map((pair, at): Block => {
    const source = english.blocks[at]!;
    if (pair.own === null) return inEnglish(source, english, at, tie);
    const translated = own.blocks[pair.own]!;
    if (pair.state === "current") return translated;
    const ownPlace = placeOfBlock(own, pair.own);
    if (pair.state === "changed")
      return inEnglish(source, english, at, tie, { ownPlace, own: wordsOf(translated) });
    isBehind(tie, {
      place: placeOfBlock(english, at),
      ownPlace,
      state: "same",
      english: wordsOf(source),
      own: wordsOf(translated),
    });
    const { to, only, tip, first } = source;
    const citations = citesTheSame(source, translated) ? translated.citations : source.citations;
    return {
      ...translated,
      to,
      only,
      tip,
      first,
      citations,
      behind: { locale: tie.locale, shown: "older" },
    };
  });
  return { ...own, heading, blocks };
}

/** A doubt is in words, and these are each language's own. */
function citesTheSame(one: Block, other: Block): boolean {
  const cited = ({ citations }: Block) =>
    citations.map(({ source, locator }) => `${source}, ${locator}`).join("; ");
  return cited(one) === cited(other);
}

/** The English of a block, told apart from the words around it so that voices and scripts read it as what it is. */
function inEnglish(
  block: Block,
  section: Section,
  at: number,
  tie: Tie,
  older: { ownPlace: string; own: string } | null = null,
): Block {
  isBehind(tie, {
    place: placeOfBlock(section, at),
    state: older ? "changed" : "missing",
    english: wordsOf(block),
    ...(older ?? { ownPlace: null, own: null }),
  });
  const inlines = block.inlines.map((inline): Inline =>
    inline.type === "blank" ? inline : { type: "english", value: inline.value },
  );
  return { ...block, inlines, behind: { locale: tie.locale, shown: "english" } };
}

/** Whether a section was made from an English one that is no more, all of it. Readers do not see it. */
function isGone(section: Section, tie: Tie): boolean {
  const parts = partsOfSection(section);
  if (parts.map(({ key }) => madeAt(tie, key)).includes(undefined)) return false;
  for (const { key, text } of parts) isGonePart(tie, key, text);
  return true;
}
