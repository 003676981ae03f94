import { unbreakable } from "../../i18n/unbreakable";
import type { SayLine } from "./linesOf";

const PAPER = "#00594f";
const INK = "#ffffff";
const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';
/** Kept free, as parts of the height: the clock stands at the top of a lock screen, its buttons at the bottom. */
const FREE = { top: 0.28, bottom: 0.12 };

type Paragraph = { text: string; direction: string; size: number; bold: boolean; gap: number };

/** Draws the lines as large as they fit: whom each is for, the English bold, the reader's language below. */
export function drawCard(canvas: HTMLCanvasElement, lines: readonly SayLine[]): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const { width, height } = canvas;
  const margin = width * 0.08;
  const room = { width: width - 2 * margin, height: height * (1 - FREE.top - FREE.bottom) };
  context.fillStyle = PAPER;
  context.fillRect(0, 0, width, height);
  context.fillStyle = INK;
  context.textBaseline = "top";

  for (let size = width * 0.085; ; size *= 0.95) {
    const paragraphs = lines.flatMap(({ label, english, own, direction }): Paragraph[] => [
      ...(label ? [{ text: label, direction, size: size * 0.6, bold: false, gap: size * 0.1 }] : []),
      { text: english, direction: "ltr", size, bold: true, gap: size * (own ? 0.2 : 0.8) },
      ...(own ? [{ text: own, direction, size: size * 0.7, bold: false, gap: size * 0.8 }] : []),
    ]);
    const laidOut = paragraphs.map((paragraph) => ({
      ...paragraph,
      rows: wrap(context, paragraph, room.width),
    }));
    const total = laidOut.reduce((sum, { rows, size, gap }) => sum + rows.length * size * 1.25 + gap, 0);
    if (total > room.height && size > 12) continue;

    let y = height * FREE.top;
    for (const { rows, direction, size: own, bold, gap } of laidOut) {
      const isRightToLeft = direction === "rtl";
      setFont(context, own, bold);
      context.direction = isRightToLeft ? "rtl" : "ltr";
      context.textAlign = "start";
      for (const row of rows) {
        context.fillText(row, isRightToLeft ? width - margin : margin, y);
        y += own * 1.25;
      }
      y += gap;
    }
    return;
  }
}

function setFont(context: CanvasRenderingContext2D, size: number, bold: boolean): void {
  context.font = `${bold ? "700 " : ""}${size}px ${FONT}`;
}

/** Breaks a text into rows where its language may: between words, and between characters in Chinese. */
function wrap(context: CanvasRenderingContext2D, { text, size, bold }: Paragraph, width: number): string[] {
  setFont(context, size, bold);
  const fits = (words: string) => context.measureText(words.trimEnd()).width <= width;
  // A word that was filled in may be wider than any row: it goes on in the next, so that nothing is lost at the edge.
  const pieces = unbreakable(text).flatMap((piece) => (fits(piece) ? [piece] : [...piece]));
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
