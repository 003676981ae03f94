import {
  BuilderElement,
  CheckBox,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  type IRunOptions,
  Packer,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Locale } from "../model/locale";
import { EMPTY_BOX } from "./form";
import { type Cell, COLUMNS, layOut, type Line, type Paragraph as Said, type Part, type Row } from "./layout";
import type { Packet } from "./packet";

/** A Letter page on its side in twentieths of a point, and how far its text stands from the edges. */
const PAGE = { width: 12_240, height: 15_840, margin: 720 };
const COLUMN = Math.floor((PAGE.height - 2 * PAGE.margin) / COLUMNS);
/** Fonts that the three programs have or replace, by the script that they are for. */
const FONT = { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "SimSun" };
const BOX_FONT = { ascii: "MS Gothic", hAnsi: "MS Gothic", cs: "MS Gothic", eastAsia: "MS Gothic" };
/** In half points. */
const SIZE = { plain: 20, small: 15 };

/** A packet as a .docx that Word, LibreOffice and Google Docs open. @param locales for which way each language runs. */
export async function packetToDocx(packet: Packet, locales: readonly Locale[]): Promise<Uint8Array> {
  const rightToLeft = new Set(locales.filter(({ direction }) => direction === "rtl").map(({ code }) => code));
  const document = new Document({
    creator: "Rights in Hand",
    title: `Texts to review, ${packet.version}`,
    styles: { default: { document: { run: { font: FONT, size: SIZE.plain } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE },
            margin: { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin },
          },
        },
        children: layOut(packet).flatMap((part) => partElements(part, rightToLeft)),
      },
    ],
  });
  return Packer.toBuffer(document);
}

function partElements(part: Part, rightToLeft: ReadonlySet<string>): (Paragraph | Table)[] {
  switch (part.type) {
    case "heading":
      return [
        paragraphElement(part.paragraph, rightToLeft, {
          heading: part.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          keepNext: true,
        }),
      ];
    case "paragraph":
      return [paragraphElement(part.paragraph, rightToLeft)];
    case "list":
      return part.items.map((item) => paragraphElement(item, rightToLeft, { bullet: { level: 0 } }));
    case "table":
      return [
        new Table({
          width: { size: COLUMN * COLUMNS, type: WidthType.DXA },
          columnWidths: Array.from({ length: COLUMNS }, () => COLUMN),
          layout: TableLayoutType.FIXED,
          rows: part.rows.map((row) => rowElement(row, rightToLeft)),
        }),
        // Two tables that touch become one.
        new Paragraph({}),
      ];
  }
}

function rowElement({ kind, cells }: Row, rightToLeft: ReadonlySet<string>): TableRow {
  return new TableRow({
    cantSplit: true,
    tableHeader: kind === "heading",
    children: cells.map(
      (cell) =>
        new TableCell({
          columnSpan: cell.span,
          width: { size: COLUMN * cell.span, type: WidthType.DXA },
          ...((kind === "heading" || kind === "answers") && { shading: { fill: "F2F2F2" } }),
          children: cellElements(cell, rightToLeft, kind === "shown"),
        }),
    ),
  });
}

function cellElements(cell: Cell, rightToLeft: ReadonlySet<string>, keepNext: boolean): Paragraph[] {
  if ("box" in cell)
    return [
      new Paragraph({
        children: [new Box(), new TextRun({ text: ` ${cell.box}`.trimEnd(), size: SIZE.small })],
      }),
    ];
  if ("place" in cell)
    return [
      new Paragraph({ children: [new TextRun({ text: cell.place, size: SIZE.small, color: "555555" })] }),
      new Paragraph({}),
    ];
  const paragraphs = cell.paragraphs.map((one) => paragraphElement(one, rightToLeft, { keepNext }));
  // A cell without a paragraph is a broken file.
  return paragraphs.length > 0 ? paragraphs : [new Paragraph({})];
}

/**
 * A box that Word and LibreOffice tick on a click, and that is a letter to type over for all others: the library's own has a symbol
 * in its place, which not every program shows.
 */
class Box extends CheckBox {
  constructor() {
    const symbols = { font: BOX_FONT.ascii };
    super({
      checked: false,
      checkedState: { ...symbols, value: "2612" },
      uncheckedState: { ...symbols, value: "2610" },
    });
    this.root.pop();
    this.root.push(
      new BuilderElement({
        name: "w:sdtContent",
        children: [new TextRun({ text: EMPTY_BOX, font: BOX_FONT })],
      }),
    );
  }
}

function paragraphElement(
  { locale, lines }: Said,
  rightToLeft: ReadonlySet<string>,
  options: {
    heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel];
    keepNext?: boolean;
    bullet?: { level: number };
  } = {},
): Paragraph {
  const isRightToLeft = rightToLeft.has(locale);
  const children = lines.flatMap((line, at) => lineElements(line, locale, isRightToLeft, at > 0));
  return new Paragraph({ ...options, ...(isRightToLeft && { bidirectional: true }), children });
}

function lineElements(
  { text, look, href }: Line,
  locale: string,
  rightToLeft: boolean,
  isBelow: boolean,
): ParagraphChild[] {
  const run: IRunOptions = {
    text,
    language: { value: locale, eastAsia: locale, bidirectional: locale },
    ...(rightToLeft && { rightToLeft }),
    ...(look === "strong" && { bold: true }),
    ...(look === "small" && { size: SIZE.small }),
    ...(isBelow && { break: 1 }),
  };
  if (href === undefined) return [new TextRun(run)];
  return [new ExternalHyperlink({ link: href, children: [new TextRun(run)] })];
}
