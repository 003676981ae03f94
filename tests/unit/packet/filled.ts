import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { escapeText } from "../../../lib/markup/escapeText";
import { answerLine, type Answer, BOXES, EMPTY_BOX, FIELDS, type FieldName } from "../../../lib/packet/form";

const BODY = "word/document.xml";
const ROW = /<w:tr>[\s\S]*?<\/w:tr>/g;
const CELL = /<w:tc>[\s\S]*?<\/w:tc>/g;

/** What somebody did to one answer: what they ticked and wrote. */
export type Doing = { tick?: readonly Answer[]; amended?: string; note?: string; back?: string };
/** How a program ticks: the XML of a box's cell, from what stands there. */
export type Hand = (cell: string, box: string) => string;

/** A click in Word or LibreOffice: the state of the box and its letter. */
export const click: Hand = (cell) => cell.replace('w14:val="0"', 'w14:val="1"').replace(EMPTY_BOX, "☒");
/** Google Docs keeps the letter alone, which is typed over. */
export const typed =
  (letter: string): Hand =>
  (_, box) =>
    `<w:tc><w:p>${run(`${letter} ${box}`)}</w:p></w:tc>`;

export const run = (text: string) => `<w:r><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
/** Lines as paragraphs below the name of the place, which stays. */
const below = (cell: string, text: string) => {
  const lines = text.split("\n").map((line) => `<w:p>${run(line)}</w:p>`);
  return cell.replace("<w:p/></w:tc>", () => `${lines.join("")}</w:tc>`);
};

/** The same file with other XML. */
export function edited(docx: Uint8Array, edit: (xml: string) => string, part = BODY): Uint8Array {
  const parts = unzipSync(docx);
  const files = { ...parts, [part]: strToU8(edit(parts[part] ? strFromU8(parts[part]) : "")) };
  return zipSync(files, { level: 0 });
}

/** A packet as somebody sends it back. @param answers what they did to the answer of a number. */
export function filled(
  xml: string,
  fields: Partial<Record<FieldName, string | true>>,
  answers: (number: number) => Doing,
  hand: Hand = click,
): string {
  const number = new RegExp(`>${answerLine("(\\d+)")}<`);
  const labels = new Map(
    Object.entries(FIELDS).map(([name, { label }]) => [label as string, name as FieldName]),
  );
  return xml.replace(ROW, (row) => {
    const cells = row.match(CELL)!;
    const answer = number.exec(cells[0]!)?.[1];
    if (answer !== undefined)
      return row.replace(cells.join(""), () => fillAnswer(cells, answers(Number(answer)), hand));
    const label = /<w:t(?: [^>]*)?>([^<]*)</.exec(cells[0]!)?.[1];
    const value = fields[labels.get(label ?? "")!];
    if (value === undefined || cells.length !== 2) return row;
    const cell = value === true ? hand(cells[1]!, "") : `<w:tc><w:p>${run(value)}</w:p></w:tc>`;
    return row.replace(cells.join(""), () => cells[0]! + cell);
  });
}

function fillAnswer(cells: readonly string[], { tick = [], amended, note, back }: Doing, hand: Hand): string {
  const [first, ...rest] = cells;
  const places = [amended, note, back];
  return [
    first,
    ...rest.map((cell, at) => {
      const box = BOXES[at];
      if (box !== undefined) return tick.includes(box) ? hand(cell, box) : cell;
      const text = places[at - BOXES.length];
      return text === undefined ? cell : below(cell, text);
    }),
  ].join("");
}

export const A_LAWYER = {
  name: "A. Keeper",
  signer: "keeper@example.org",
  lawyer: true,
  bars: "MA 123456; NY",
  on: "2026-11-28",
  until: "2027-11-28",
  law: true,
} as const;
