import { escapeText } from "../markup/escapeText";
import { unbreakable } from "../i18n/unbreakable";
import type { SituationWords } from "../model/situation";
import type { RuleAtOutcome, SituationMap } from "./situationMap";
import { ruleLines } from "./toMermaid";

const BOX = { width: 330, padding: 12, gap: 28 };
const COLUMN = BOX.width + 90;
const LINE = 17;
const SIZES = { question: 15, option: 14, rule: 11 };

type Row = { text: string; size: number; bold: boolean; rtl: boolean };
type Entry = { rows: Row[]; next: readonly string[] };
type Box = { id: string; x: number; y: number; height: number; entries: (Entry & { y: number })[] };

/**
 * The map as a drawing: a box for each question, in columns by how many answers lie before it; lines from each answer
 * to where it leads; below an answer that ends, its rules with their scripts and sources. Mirrored for languages that
 * run from right to left.
 */
export function toSvg(map: SituationMap, words: SituationWords, direction: "ltr" | "rtl"): string {
  const rtl = direction === "rtl";
  const boxes = layOut(map, words, rtl);
  const width = Math.max(...boxes.map(({ x }) => x)) + BOX.width + BOX.gap;
  const height = Math.max(...boxes.map(({ y, height }) => y + height)) + BOX.gap;
  const place = (x: number) => (rtl ? width - x : x);
  const byId = new Map(boxes.map((box) => [box.id, box]));

  const lines = boxes.flatMap(({ x, entries }) =>
    entries.flatMap(({ next, y }) =>
      next.map((id) => {
        const target = byId.get(id)!;
        const from = x + BOX.width;
        const middle = (from + target.x) / 2;
        const end = target.y + BOX.padding + LINE / 2;
        const [a, b, c] = [from, middle, target.x].map(place);
        return `<path d="M${a} ${y - LINE / 3}C${b} ${y - LINE / 3} ${b} ${end} ${c} ${end}"/>`;
      }),
    ),
  );
  const shapes = boxes.flatMap(({ x, y, height: tall, entries }) => [
    `<rect x="${rtl ? width - x - BOX.width : x}" y="${y}" width="${BOX.width}" height="${tall}" rx="8"/>`,
    ...entries.flatMap(({ rows, y: first }) => {
      let at = first;
      return rows.map(({ text, size, bold, rtl: own }) => {
        const start = own
          ? place(x + BOX.padding)
          : rtl
            ? width - x - BOX.width + BOX.padding
            : x + BOX.padding;
        const row = `<text x="${start}" y="${at}" font-size="${size}"${bold ? ' font-weight="700"' : ""}${own ? ' direction="rtl"' : ""}>${escapeText(text)}</text>`;
        at += LINE;
        return row;
      });
    }),
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" fill="#16222e">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<g fill="none" stroke="#12395b">${lines.join("")}</g>`,
    `<g>${shapes.join("").replaceAll("<rect ", '<rect fill="#f1eee6" stroke="#4a5865" ')}</g>`,
    "</svg>\n",
  ].join("");
}

function layOut(map: SituationMap, words: SituationWords, rtl: boolean): Box[] {
  const bottoms = new Map<number, number>();
  const box = (id: string, depth: number, entries: readonly Entry[]): Box => {
    const y = (bottoms.get(depth) ?? 0) + BOX.gap;
    let at = y + BOX.padding + LINE * 0.75;
    const placed = entries.map((entry) => {
      const first = at;
      at += entry.rows.length * LINE + 4;
      return { ...entry, y: first };
    });
    const height = at - y;
    bottoms.set(depth, y + height);
    return { id, x: BOX.gap + depth * COLUMN, y, height, entries: placed };
  };
  const rows = (text: string, size: number, bold: boolean, own = rtl) =>
    wrap(text, size).map((line): Row => ({ text: line, size, bold, rtl: own }));
  const rules = (list: readonly RuleAtOutcome[] | null) =>
    ruleLines(list ?? [], map).flatMap((line) => rows(line, SIZES.rule, false, false));

  return [
    ...map.questions.map(({ id, depth, options }, index) =>
      box(id, depth, [
        { rows: rows(`${index + 1}. ${words.questions[id]!.text}`, SIZES.question, true), next: [] },
        ...options.map(({ id: option, next, end }): Entry => ({
          rows: [
            ...rows(`› ${words.questions[id]!.options[option] ?? option}`, SIZES.option, false),
            ...rules(end),
          ],
          next,
        })),
      ]),
    ),
    ...map.interrupts.map(({ id, next, end }) =>
      box(id, 0, [
        { rows: rows(words.interrupts[id]?.text ?? id, SIZES.question, true), next },
        { rows: rules(end), next: [] },
      ]),
    ),
  ];
}

/** Breaks a text where it fits a box, by a rough width of its letters: SVG has no line breaks of its own. */
function wrap(text: string, size: number): string[] {
  const room = BOX.width - 2 * BOX.padding;
  const widthOf = (part: string) =>
    [...part].reduce(
      (sum, letter) => sum + size * (/[\u2e80-\u9fff\uff00-\uffef]/.test(letter) ? 1 : 0.55),
      0,
    );
  const rows: string[] = [];
  let row = "";
  for (const piece of unbreakable(text)) {
    if (row && widthOf((row + piece).trimEnd()) > room) {
      rows.push(row.trim());
      row = "";
    }
    row += piece;
  }
  return [...rows, row.trim()].filter((line) => line !== "");
}
