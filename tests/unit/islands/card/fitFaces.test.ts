import { describe, expect, it } from "vitest";
import { fitFaces } from "../../../../lib/islands/card/fitFaces";

/** What stands on a face, by what may be left off. */
const KINDS = {
  org: ".of-org",
  point: "[data-point]",
  line: "[data-line]",
  number: ".blank.filled",
} as const;
type Kind = keyof typeof KINDS;

/** A row of a face: as high as its letters, and gone where it is left off. */
function row(kind: Kind, textContent: string) {
  const attributes = new Set<string>();
  return {
    kind,
    textContent,
    attributes,
    checkVisibility: () => !attributes.has("data-left"),
    setAttribute: (name: string) => void attributes.add(name),
    removeAttribute: (name: string) => void attributes.delete(name),
  };
}

type SheetOf = { faces: readonly number[]; copies?: number; rows: readonly Kind[]; isSeen?: boolean };

/**
 * As much of a paper as is measured.
 * @param sheets how high each face is, and what stands on each. @param width of a word on them, in letters.
 */
function paper(sheets: readonly SheetOf[], width = 0) {
  const made = sheets.map(({ faces, copies = 0, rows, isSeen = true }) => {
    const letters = { now: "" };
    const faceOf = (clientHeight: number) => {
      const own = rows.map((kind, at) => row(kind, ` ${kind} ${at} `));
      const tried = { now: letters.now };
      return {
        own,
        style: {
          setProperty: (_: string, value: string) => (tried.now = value),
          removeProperty: () => (tried.now = letters.now),
        },
        clientHeight,
        clientWidth: 100,
        get scrollHeight() {
          return own.filter((one) => one.checkVisibility()).length * Number(tried.now);
        },
        get scrollWidth() {
          return width * Number(tried.now);
        },
        querySelectorAll: (selector: string) =>
          own.filter(({ kind }) => selector === "*" || KINDS[kind] === selector),
      };
    };
    const [seen, copied] = [faces.map(faceOf), Array.from({ length: copies }, () => faceOf(1_000))];
    return {
      letters,
      seen,
      copied,
      checkVisibility: () => isSeen,
      style: { setProperty: (_: string, value: string) => (letters.now = value) },
      querySelectorAll: (selector: string) => (selector.includes(":not") ? seen : copied),
    };
  });
  const rows = () => made.flatMap(({ seen, copied }) => [...seen, ...copied].flatMap(({ own }) => own));
  const root = {
    querySelectorAll: (selector: string) =>
      selector === ".sheet" ? made : rows().filter(({ attributes }) => attributes.has("data-left")),
  };
  return {
    fit: () => fitFaces(root as unknown as HTMLElement),
    letters: () => made.map((sheet) => sheet.letters.now),
    left: () => rows().flatMap((one) => (one.checkVisibility() ? [] : [one.textContent.trim()])),
  };
}

const lines = (count: number): Kind[] => Array.from({ length: count }, () => "line");

describe("letters on a card", () => {
  it("are as large as they may be where there is room", () => {
    const { fit, letters } = paper([{ faces: [100], rows: lines(5) }]);
    expect([fit(), letters()]).toEqual([[], ["14"]]);
  });

  it("are the largest in which the fullest face of a sheet is whole, on each sheet by itself", () => {
    const { fit, letters } = paper([
      { faces: [100, 46], rows: lines(5) },
      { faces: [60], rows: lines(5) },
    ]);
    expect([fit(), letters()]).toEqual([[], ["9", "12"]]);
  });

  it("are smaller too where a word is wider than its face", () => {
    const { fit, letters } = paper([{ faces: [100], rows: lines(5) }], 10);
    expect([fit(), letters()]).toEqual([[], ["10"]]);
  });
});

describe("a card with too much on it", () => {
  it("leaves off what is no line first, then its last lines, then whom to call, and says which", () => {
    const rows: Kind[] = ["line", "line", "point", "number", "org"];
    expect(paper([{ faces: [32], rows }]).fit()).toEqual(["org 4"]);
    expect(paper([{ faces: [24], rows }]).fit()).toEqual(["point 2", "org 4"]);
    expect(paper([{ faces: [16], rows }]).fit()).toEqual(["line 1", "point 2", "org 4"]);
    expect(paper([{ faces: [7], rows }]).fit()).toEqual(["number 3", "line 0", "line 1", "point 2", "org 4"]);
  });

  it("leaves it off on every copy, and on no other side", () => {
    const { fit, left } = paper([
      { faces: [100], copies: 2, rows: lines(5) },
      { faces: [33], copies: 2, rows: lines(5) },
    ]);
    expect(fit()).toEqual(["line 4"]);
    expect(left()).toEqual(["line 4", "line 4", "line 4"]);
  });

  it("has it again once there is room", () => {
    const face = { faces: [25], rows: lines(3) };
    const { fit, left, letters } = paper([face]);
    expect([fit(), letters()]).toEqual([[], ["8.25"]]);
    expect(left()).toEqual([]);
  });

  it("leaves one off before its letters are smaller than can be read by street light, and not earlier", () => {
    const [tight, fits] = [
      paper([{ faces: [39], rows: lines(5) }]),
      paper([{ faces: [40], rows: lines(5) }]),
    ];
    expect([tight.fit(), tight.letters()]).toEqual([["line 4"], ["9.75"]]);
    expect([fits.fit(), fits.letters()]).toEqual([[], ["8"]]);
  });

  it("ends where nothing is left to leave off", () => {
    expect(paper([{ faces: [100], rows: lines(2) }], 50).fit()).toEqual(["line 0", "line 1"]);
  });

  it("is not measured on sheets that nobody sees", () => {
    const { fit, letters } = paper([
      { faces: [100], rows: lines(5) },
      { faces: [1], rows: lines(5), isSeen: false },
    ]);
    expect([fit(), letters()]).toEqual([[], ["14", ""]]);
  });
});
