import { unbreakable } from "../../i18n/unbreakable";
import type { SayLine } from "./linesOf";

const PAPER = "#00594f";
const INK = "#ffffff";
const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';
/** Kept free, as parts of the height: the clock stands at the top of a lock screen, its buttons at the bottom. */
const FREE = { top: 0.28, bottom: 0.12 };
/** Letters of the English, as parts of the width. The least are 20 px on a phone of 360: what stands beside is then 14. */
const [MOST, LEAST, STEPS] = [0.085, 20 / 360, 10];
/** From the most at step 0 to the least at `STEPS`, and on for one line that is still too long. */
const lettersAt = (step: number) => MOST * (LEAST / MOST) ** (step / STEPS);
/** Letters of the reader's language and of conditions, as parts of the English. */
const BESIDE = 0.7;

type Size = { width: number; height: number };
type Paragraph = { text: string; direction: string; size: number; bold: boolean; gap: number };
type Rows = Paragraph & { rows: readonly string[] };

/** Lines to say, as a picture. */
export type Card = { lines: readonly SayLine[]; canvas: HTMLCanvasElement };

/** The lines in as few pictures as they can be read in, each as full as it can be. None where a device cannot draw. */
export function drawCards(lines: readonly SayLine[], size: Size): Card[] {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return [];
  const shares: SayLine[][] = [];
  for (const line of lines) {
    const last = shares.at(-1);
    if (last && layOut(context, [...last, line], lettersAt(STEPS), size)) last.push(line);
    else shares.push([line]);
  }
  return shares.map((share) => ({ lines: share, canvas: drawCard(share, size) }));
}

/** Draws the lines as large as they fit: whom each is for, the English bold, the reader's language below. */
function drawCard(lines: readonly SayLine[], { width, height }: Size): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const context = canvas.getContext("2d")!;
  let step = 0;
  let rows = layOut(context, lines, lettersAt(step), canvas);
  while (!rows) rows = layOut(context, lines, lettersAt(++step), canvas);

  context.fillStyle = PAPER;
  context.fillRect(0, 0, width, height);
  context.fillStyle = INK;
  context.textBaseline = "top";
  context.textAlign = "start";
  let y = height * FREE.top;
  for (const paragraph of rows) {
    const isRightToLeft = paragraph.direction === "rtl";
    setFont(context, paragraph);
    context.direction = isRightToLeft ? "rtl" : "ltr";
    for (const row of paragraph.rows) {
      context.fillText(row, isRightToLeft ? width - marginOf(width) : marginOf(width), y);
      y += rowHeight(paragraph);
    }
    y += paragraph.gap;
  }
  return canvas;
}

/** The rows of lines with English letters of this part of the width; undefined where they do not fit. */
function layOut(
  context: CanvasRenderingContext2D,
  lines: readonly SayLine[],
  letters: number,
  { width, height }: Size,
): Rows[] | undefined {
  const size = width * letters;
  const beside = { size: size * BESIDE, bold: false };
  const paragraphs = lines.flatMap(({ label, english, own, direction }): Paragraph[] => [
    ...(label ? [{ ...beside, text: label, direction, gap: size * 0.1 }] : []),
    { text: english, direction: "ltr", size, bold: true, gap: size * (own ? 0.2 : 0.8) },
    ...(own ? [{ ...beside, text: own, direction, gap: size * 0.8 }] : []),
  ]);
  const laidOut = paragraphs.map((paragraph) => ({
    ...paragraph,
    rows: wrap(context, paragraph, width - 2 * marginOf(width)),
  }));
  const total = laidOut.reduce((sum, one) => sum + one.rows.length * rowHeight(one) + one.gap, 0);
  return total <= height * (1 - FREE.top - FREE.bottom) ? laidOut : undefined;
}

const marginOf = (width: number) => width * 0.08;
const rowHeight = ({ size }: Paragraph) => size * 1.25;

function setFont(context: CanvasRenderingContext2D, { size, bold }: Paragraph): void {
  context.font = `${bold ? "700 " : ""}${size}px ${FONT}`;
}

/** Breaks a text into rows where its language may: between words, and between characters in Chinese. */
function wrap(context: CanvasRenderingContext2D, paragraph: Paragraph, width: number): string[] {
  setFont(context, paragraph);
  const fits = (words: string) => context.measureText(words.trimEnd()).width <= width;
  // A word that was filled in may be wider than any row: it goes on in the next, so that nothing is lost at the edge.
  const pieces = unbreakable(paragraph.text).flatMap((piece) => (fits(piece) ? [piece] : [...piece]));
  const rows: string[] = [];
  let row = "";
  for (const piece of pieces) {
    if (row && !fits(row + piece)) {
      rows.push(row.trim());
      row = "";
    }
    row += piece;
  }
  return [...rows, row.trim()].filter((line) => line !== "");
}
