import { SOURCE_LOCALE } from "../../lib/model/locale";
import { isOfSections, type Print } from "../../lib/model/print";
import type { Block } from "../../lib/model/text";
import type { PrintView } from "../../lib/views/printView";
import { languageOf, translatorFor } from "../_site/site";
import { Code } from "./Code";
import { Pictogram } from "./Pictogram";
import { PrintLines } from "./PrintLines";
import { Words } from "./Prose";

export type Faces = { print: Print; view: PrintView; locale: string };

/** Whose numbers stand on the reader's side of a card. One more is there where it is filled in. */
export const NUMBERS = [
  { id: "lawyer", label: "card.lawyer", isMore: false },
  { id: "first", label: "card.call", isMore: false },
  { id: "second", label: "card.call", isMore: true },
] as const;

/** The side for the officer; of a card without lines, its first section. */
export function FrontFace({ print, view, locale }: Faces) {
  if (isOfSections(print)) return <SectionFace print={print} view={view} at={0} locale={locale} />;
  return (
    <>
      <Pictogram name={print.pictogram} />
      <PrintLines lines={view.lines} side="english" locale={locale} boxes={print.boxes} />
      <Fields print={print} locale={SOURCE_LOCALE} />
    </>
  );
}

/**
 * The side for the reader: the same lines in their language or, where that is English, what to do, and lines with their conditions; numbers;
 * the code.
 */
export function BackFace({ print, view, locale }: Faces) {
  const isEnglish = locale === SOURCE_LOCALE;
  const [toDo] = view.sections;
  if (isOfSections(print))
    return (
      <>
        <SectionFace print={print} view={view} at={1} locale={locale} />
        <Org />
        <Code locale={locale} print={`card/${print.id}`} />
      </>
    );
  return (
    <>
      {isEnglish && toDo && <Points blocks={toDo.blocks} />}
      <PrintLines lines={view.lines} side="own" locale={locale} boxes={print.boxes} conditioned={isEnglish} />
      {!isEnglish && <Fields print={print} locale={locale} />}
      <StateLine print={print} locale={locale} />
      <Numbers locale={locale} />
      <Org />
      <Code locale={locale} print={`card/${print.id}`} />
    </>
  );
}

/** A section of a guide as one side of a card. */
function SectionFace({ print, view, at, locale }: Faces & { at: number }) {
  const { heading, blocks } = view.sections[at]!;
  return (
    <div {...languageOf(view.sectionsLocale, locale)}>
      <h3>
        <Pictogram name={print.pictogram} /> {heading}
      </h3>
      <Points blocks={blocks} />
    </div>
  );
}

/** Room for the name and logo of who gives the card out. */
function Org() {
  return <p className="of-org" hidden />;
}

/** What depends on the state: that it does, until the reader names theirs. */
export function StateLine({ print, locale }: Omit<Faces, "view">) {
  return print.stateTopic ? <p className="of-state">{translatorFor(locale)("card.nameLaw")}</p> : null;
}

export function Numbers({ locale }: { locale: string }) {
  const t = translatorFor(locale);
  return NUMBERS.map(({ id, label, isMore }) => (
    <Blank key={id} words={t(label)} number={id} isMore={isMore} />
  ));
}

export function Fields({ print, locale }: Omit<Faces, "view">) {
  const t = translatorFor(locale);
  return print.fields.map((id) => <Blank key={id} words={t(`print.field.${id}`)} />);
}

type BlankProps = {
  words: string;
  /** Whose number the page can write there. */
  number?: string;
  /** Not there until something is. */
  isMore?: boolean;
};

/** A line to write on. */
export function Blank({ words, number, isMore }: BlankProps) {
  return (
    <p className="blank" hidden={isMore}>
      <span>{words}</span> <i data-number={number} />
    </p>
  );
}

/** What a guide says, as a list: its sources stand on the page, not on the paper. */
export function Points({ blocks }: { blocks: readonly Block[] }) {
  return (
    <ul>
      {blocks.map((block, at) => (
        <li key={at} data-point="">
          <Words inlines={block.inlines} />
        </li>
      ))}
    </ul>
  );
}
