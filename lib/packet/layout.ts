import { type Locale, SOURCE_LOCALE } from "../model/locale";
import type { ShownAuthority } from "./authorities";
import { answerLine, BOXES, EMPTY_BOX, FIELDS, PLACES, shownLine, VERSION } from "./form";
import type { Packet, PacketStatement, PacketText } from "./packet";

/** A run of words of one look; `href` makes a link of it. */
export type Line = { text: string; look?: "strong" | "small"; href?: string };
/** Lines in one language, which says what way they run. */
export type Paragraph = { locale: string; lines: readonly Line[] };
/** A cell over so many of the twelve columns: something to read, a box to tick, or a place to write below its name. */
export type Cell = { span: number } & (
  | { paragraphs: readonly Paragraph[] }
  | { box: string }
  | { place: string }
);
export type Row = { kind: "heading" | "fact" | "shown" | "answers"; cells: readonly Cell[] };
export type Part =
  | { type: "heading"; level: 1 | 2; paragraph: Paragraph }
  | { type: "paragraph"; paragraph: Paragraph }
  | { type: "list"; items: readonly Paragraph[] }
  | { type: "table"; rows: readonly Row[] };

/** Columns of every table, all of one width. */
export const COLUMNS = 12;

const english = (...lines: (Line | string)[]): Paragraph => ({
  locale: SOURCE_LOCALE,
  lines: lines.map((line) => (typeof line === "string" ? { text: line } : line)),
});
const small = (text: string): Line => ({ text, look: "small" });
const strong = (text: string): Line => ({ text, look: "strong" });

/** A packet as headings, paragraphs and tables: what its HTML, its Markdown and its .docx all show. */
export function layOut(packet: Packet): Part[] {
  return [...head(packet), ...packet.texts.flatMap((text) => textParts(text, packet))];
}

function head({ locale, on, version, reviewer, texts }: Packet): Part[] {
  const count = texts.reduce((sum, { statements }) => sum + statements.length, 0);
  const table = (rows: readonly Row["cells"][]): Part => ({
    type: "table",
    rows: rows.map((cells) => ({ kind: "fact", cells })),
  });
  const said = (label: string, text: string) => [
    { span: 4, paragraphs: [english(strong(label))] },
    { span: 8, paragraphs: [english(text)] },
  ];
  return [
    { type: "heading", level: 1, paragraph: english("Texts to review") },
    table([
      said("Language", `${locale.englishName} (${locale.code})`),
      said("Made on", on),
      said(VERSION, version),
      said("Statements", String(count)),
    ]),
    { type: "heading", level: 2, paragraph: english("How to fill this in") },
    { type: "list", items: howTo(locale).map((line) => english(line)) },
    { type: "heading", level: 2, paragraph: english("About you and your review") },
    table(
      Object.values(FIELDS).map((field): Row["cells"] => [
        {
          span: 4,
          paragraphs: [english(strong(field.label), ...("hint" in field ? [small(field.hint)] : []))],
        },
        "box" in field
          ? { span: 8, box: "" }
          : { span: 8, paragraphs: [english(field === FIELDS.name ? reviewer : "")] },
      ]),
    ),
  ];
}

function howTo(locale: Locale): string[] {
  return [
    "Each statement has a number. Beside it stands what it rests on. Below it stands a row for your answer.",
    `Tick one box of each: click on it, or put an x in the place of ${EMPTY_BOX}. “Right”: you stand by it as it is. “Amend”: it should say something else. “Cannot say”: you cannot judge it.`,
    `After “amend”, write the words that you propose under “${PLACES.amended}”. A note says why. Leave the statement itself as it is.`,
    ...(locale.code === SOURCE_LOCALE
      ? []
      : [`Under “${PLACES.back}” you can write what the words say in English, for others to compare.`]),
    "A statement that you leave without a tick counts as not read. You need not do all of them.",
    "A line in small print tells whom a statement is for, and the heading over it. They belong to the statement.",
    "Do not change the first cell of an answer. It says which statement the answer is for. Rows may be moved.",
    "Write days as 2027-01-15. Save the file as .docx and send it back. On paper, mark it with a pen; a person then types it in.",
  ];
}

function textParts(text: PacketText, packet: Packet): Part[] {
  const { name, title, file, locale, asOf, reviewedBy, statements, claims } = text;
  const facts = [
    name,
    file,
    asOf && `as of ${asOf}`,
    reviewedBy ? `reviewed by ${reviewedBy}` : "not yet reviewed",
  ];
  return [
    { type: "heading", level: 2, paragraph: { locale, lines: [{ text: title }] } },
    { type: "paragraph", paragraph: english(small(facts.filter(Boolean).join(", "))) },
    {
      type: "table",
      rows: [
        columnHeads(packet),
        ...statements.flatMap((statement) => [
          shownRow(statement, locale, packet.beside),
          answerRow(statement, text),
        ]),
      ],
    },
    ...(claims.length === 0
      ? []
      : [
          { type: "heading", level: 2, paragraph: english("Claims that this text states") } as const,
          {
            type: "list",
            items: claims.map(({ id, confidence, asOf, claim, caveats }) =>
              english(
                { text: `${id} (${confidence}, ${asOf}): ${claim}` },
                ...caveats.map((caveat) => small(`but: ${caveat}`)),
              ),
            ),
          } as const,
        ]),
  ];
}

function columnHeads({ locale, beside }: Packet): Row {
  const width = beside ? 4 : 6;
  const heads = [
    locale.englishName,
    ...(beside ? [beside.englishName] : []),
    "What it rests on, as we read it",
  ];
  return {
    kind: "heading",
    cells: heads.map((text) => ({ span: width, paragraphs: [english(strong(text))] })),
  };
}

function shownRow(statement: PacketStatement, locale: string, beside: Locale | null): Row {
  const span = beside ? 4 : 6;
  const { number, tip, authorities } = statement;
  return {
    kind: "shown",
    cells: [
      { span, paragraphs: [english(strong(shownLine(number))), ...wordsOf(statement, locale)] },
      ...(beside
        ? [
            {
              span,
              paragraphs: statement.beside ? wordsOf(statement.beside, beside.code) : [english("none")],
            },
          ]
        : []),
      {
        span,
        paragraphs: [
          ...(tip ? [english("practical, states no law")] : []),
          ...authorities.flatMap((one) => authorityParagraphs(one, locale)),
        ],
      },
    ],
  };
}

/** A statement as its reviewer reads it, with the heading over it and whom it is for. */
export function wordsOf(
  { under, words, condition }: Pick<PacketStatement, "under" | "words" | "condition">,
  locale: string,
): Paragraph[] {
  return [
    ...(under ? [{ locale, lines: [small(under)] }] : []),
    ...(condition === null ? [] : [{ locale, lines: [small(condition)] }]),
    { locale, lines: [{ text: words }] },
  ];
}

function authorityParagraphs(authority: ShownAuthority, locale: string): Paragraph[] {
  const { citation, locator, doubt, facts, summary, note, url } = authority;
  return [
    english(
      strong([citation, locator].filter(Boolean).join(", ")),
      ...[facts && small(facts), summary && { text: summary }, note && small(note)].filter(
        (line) => line !== "",
      ),
      ...(url === null ? [] : [{ ...small(url), href: url }]),
    ),
    ...(doubt === null ? [] : [{ locale, lines: [small(`[${doubt}]`)] }]),
  ];
}

function answerRow({ number, key, mark }: PacketStatement, { name, locale }: PacketText): Row {
  const isTranslation = locale !== SOURCE_LOCALE;
  return {
    kind: "answers",
    cells: [
      {
        span: 3,
        paragraphs: [
          english(small(answerLine(number))),
          english(small(name)),
          english(small(key)),
          english(small(mark)),
        ],
      },
      ...BOXES.map((box) => ({ span: 1, box })),
      { span: isTranslation ? 2 : 4, place: PLACES.amended },
      { span: 2, place: PLACES.note },
      ...(isTranslation ? [{ span: 2, place: PLACES.back }] : []),
    ],
  };
}
