import { describe, expect, it } from "vitest";
import { fitFaces } from "../../../../lib/islands/card/fitFaces";

/** What stands on a face, by what may be left off. `free`: the reader's words of a line for anybody; `line`: any other line. */
type Kind = "org" | "point" | "free" | "name" | "line" | "number";
/** Which selectors find it. */
const FOUND: Readonly<Record<Kind, RegExp>> = {
  org: /^\.of-org$/,
  point: /^\[data-point\]$/,
  free: /^\[data-line\](:not\(\[data-whole\]\))?$/,
  name: /^\.filled i > span:not\(:empty\)$/,
  line: /^\[data-line\](\[data-whole\])?$/,
  number: /^\.blank\.filled$/,
};

/** A row of a face: as high as its letters, and gone where it is left off. A line has the same number on each side. */
function row(kind: Kind, at: number) {
  const attributes = new Set<string>();
  return {
    textContent: ` ${kind} ${at} `,
    dataset: { line: String(at) },
    attributes,
    isLine: kind === "free" || kind === "line",
    matches: (selector: string) => FOUND[kind].test(selector),
    checkVisibility: () => !attributes.has("data-left"),
    setAttribute: (name: string) => void attributes.add(name),
    removeAttribute: (name: string) => void attributes.delete(name),
  };
}

type FaceOf = { height: number; rows: readonly Kind[] };
type SheetOf = { faces: readonly FaceOf[]; copies?: number };
type CardOf = { sheets: readonly SheetOf[]; isSeen?: boolean };

/** A face that is measured. @param width of a word on it, in letters. */
function faceOf({ height, rows }: FaceOf, sheet: { letters: string }, width: number) {
  const own = rows.map(row);
  let tried: string | undefined;
  const letters = () => Number(tried ?? sheet.letters);
  return {
    own,
    clientHeight: height,
    clientWidth: 100,
    get scrollHeight() {
      return own.filter((one) => one.checkVisibility()).length * letters();
    },
    get scrollWidth() {
      return width * letters();
    },
    style: {
      setProperty: (_: string, value: string) => (tried = value),
      removeProperty: () => (tried = undefined),
    },
    closest: () => sheet,
    querySelectorAll: (selector: string) => own.filter((one) => selector === "*" || one.matches(selector)),
  };
}

function sheetOf({ faces, copies = 0 }: SheetOf, width: number) {
  const sheet = {
    letters: "",
    seen: [] as ReturnType<typeof faceOf>[],
    copied: [] as ReturnType<typeof faceOf>[],
    style: { setProperty: (_: string, value: string) => (sheet.letters = value) },
    querySelectorAll: (selector: string) => (selector.includes(":not") ? sheet.seen : sheet.copied),
  };
  sheet.seen = faces.map((face) => faceOf(face, sheet, width));
  sheet.copied = Array.from({ length: copies }, () => faceOf({ ...faces[0]!, height: 1_000 }, sheet, width));
  return sheet;
}

/** As much of a paper as is measured. */
function paper(cards: readonly CardOf[], width = 0) {
  const made = cards.map(({ sheets: wanted, isSeen = true }) => {
    const sheets = wanted.map((sheet) => sheetOf(sheet, width));
    const rows = sheets.flatMap(({ seen, copied }) => [...seen, ...copied].flatMap(({ own }) => own));
    return {
      sheets,
      rows,
      checkVisibility: () => isSeen,
      matches: () => false,
      querySelectorAll: (selector: string) => {
        if (selector === ".sheet") return sheets;
        if (selector.startsWith(".face")) return sheets.flatMap(({ seen }) => seen);
        return rows.filter(({ dataset, isLine }) => isLine && selector === `[data-line="${dataset.line}"]`);
      },
    };
  });
  const rows = made.flatMap((card) => card.rows);
  const root = {
    querySelectorAll: (selector: string) =>
      selector.startsWith(".pair") ? made : rows.filter(({ attributes }) => attributes.has("data-left")),
  };
  return {
    fit: () => fitFaces(root as unknown as HTMLElement).map(({ gone, own }) => ({ gone, own })),
    letters: () => made.flatMap(({ sheets }) => sheets.map((sheet) => sheet.letters)),
    left: () => rows.flatMap((one) => (one.checkVisibility() ? [] : [one.textContent.trim()])),
  };
}

const lines = (count: number, kind: Kind = "line"): Kind[] => Array.from({ length: count }, () => kind);
const sheet = (height: number, rows: readonly Kind[], copies = 0): SheetOf => ({
  faces: [{ height, rows }],
  copies,
});
/** A card of one face. */
const card = (height: number, rows: readonly Kind[]): CardOf => ({ sheets: [sheet(height, rows)] });
const gone = (...words: string[]) => [{ gone: words, own: [] }];

describe("letters on a card", () => {
  it("are as large as they may be where there is room", () => {
    const { fit, letters } = paper([card(100, lines(5))]);
    expect([fit(), letters()]).toEqual([[], ["14"]]);
  });

  it("are the largest in which the fullest face of a sheet is whole, on each sheet by itself", () => {
    const { fit, letters } = paper([
      {
        sheets: [
          {
            faces: [
              { height: 100, rows: lines(5) },
              { height: 46, rows: lines(5) },
            ],
          },
          sheet(60, lines(5)),
        ],
      },
    ]);
    expect([fit(), letters()]).toEqual([[], ["9", "12"]]);
  });

  it("are smaller too where a word is wider than its face", () => {
    const { fit, letters } = paper([card(100, lines(5))], 10);
    expect([fit(), letters()]).toEqual([[], ["10"]]);
  });
});

describe("a card with too much on it", () => {
  it("leaves off what is no line first, then its last lines, then whom to call, and says which", () => {
    const rows: Kind[] = ["line", "line", "point", "number", "org"];
    expect(paper([card(32, rows)]).fit()).toEqual(gone("org 4"));
    expect(paper([card(24, rows)]).fit()).toEqual(gone("point 2", "org 4"));
    expect(paper([card(16, rows)]).fit()).toEqual(gone("line 1", "point 2", "org 4"));
    expect(paper([card(7, rows)]).fit()).toEqual(gone("number 3", "line 0", "line 1", "point 2", "org 4"));
  });

  it("leaves a line with a condition off both sides, with every copy: the officer’s alone would be without it", () => {
    const { fit, left } = paper([{ sheets: [sheet(100, lines(5), 2), sheet(33, lines(5), 2)] }]);
    expect(fit()).toEqual(gone("line 4"));
    expect(left()).toEqual(lines(6).map(() => "line 4"));
  });

  it("leaves off before that the reader’s words of a line for anybody, and keeps its English", () => {
    const back: Kind[] = ["free", "free", "line", "line", "line"];
    const { fit, left } = paper([{ sheets: [sheet(100, lines(5), 1), sheet(25, back, 1)] }]);
    expect(fit()).toEqual([{ gone: [], own: ["free 0", "free 1"] }]);
    expect(left()).toEqual(["free 0", "free 1", "free 0", "free 1"]);
    expect(paper([{ sheets: [sheet(100, lines(5)), sheet(16, back)] }]).fit()).toEqual([
      { gone: ["line 4"], own: ["free 0", "free 1"] },
    ]);
  });

  it("leaves names off before lines with a condition, and numbers only after them", () => {
    const back: Kind[] = ["free", "line", "name", "number"];
    expect(paper([{ sheets: [sheet(100, lines(2)), sheet(16, back)] }]).fit()).toEqual([
      { gone: ["name 2"], own: ["free 0"] },
    ]);
    expect(paper([{ sheets: [sheet(100, lines(2)), sheet(8, back)] }]).fit()).toEqual([
      { gone: ["line 1", "name 2"], own: ["free 0"] },
    ]);
  });

  it("leaves a line that the officer’s side has no room for off the reader’s too", () => {
    const { fit, left } = paper([{ sheets: [sheet(33, lines(5)), sheet(100, lines(5, "free"))] }]);
    expect(fit()).toEqual(gone("line 4"));
    expect(left()).toEqual(["line 4", "free 4"]);
  });

  it("leaves nothing off other cards", () => {
    const { fit, left } = paper([card(100, lines(5)), card(33, lines(5))]);
    expect(fit()).toEqual(gone("line 4"));
    expect(left()).toEqual(["line 4"]);
  });

  it("has it again once there is room", () => {
    const { fit, left, letters } = paper([card(25, lines(3))]);
    expect([fit(), letters()]).toEqual([[], ["8.25"]]);
    expect(left()).toEqual([]);
  });

  it("leaves one off before its letters are smaller than can be read by street light, and not earlier", () => {
    const [tight, fits] = [paper([card(39, lines(5))]), paper([card(40, lines(5))])];
    expect([tight.fit(), tight.letters()]).toEqual([gone("line 4"), ["9.75"]]);
    expect([fits.fit(), fits.letters()]).toEqual([[], ["8"]]);
  });

  it("ends where nothing is left to leave off", () => {
    expect(paper([card(100, lines(2))], 50).fit()).toEqual(gone("line 0", "line 1"));
  });

  it("is not measured on sheets that nobody sees", () => {
    const { fit, letters } = paper([card(100, lines(5)), { ...card(1, lines(5)), isSeen: false }]);
    expect([fit(), letters()]).toEqual([[], ["14", ""]]);
  });
});
