import { describe, expect, it } from "vitest";
import { fitFaces } from "../../../../lib/islands/card/fitFaces";

type Line = { dataset: { line: string }; hidden: boolean; textContent: string };

/**
 * As much of a paper as is measured: sheets with faces of a height, whose lines are each as high as their letters.
 * @param faces how high each face is; a list of them is one sheet.
 */
function paper(sheets: readonly { faces: readonly number[]; isSeen?: boolean }[], count: number, width = 0) {
  const lines: Line[] = [];
  const made = sheets.map(({ faces, isSeen = true }) => {
    const letters = { now: "" };
    const own = faces.map((clientHeight) => {
      const said = Array.from({ length: count }, (_, at): Line => {
        return { dataset: { line: String(at) }, hidden: false, textContent: ` Line ${at} ` };
      });
      lines.push(...said);
      return {
        clientHeight,
        clientWidth: 100,
        get scrollHeight() {
          return said.filter(({ hidden }) => !hidden).length * Number(letters.now);
        },
        get scrollWidth() {
          return width * Number(letters.now);
        },
      };
    });
    return {
      letters,
      checkVisibility: () => isSeen,
      style: { setProperty: (_: string, value: string) => (letters.now = value) },
      querySelectorAll: () => own,
    };
  });
  const root = {
    querySelectorAll: (selector: string) => {
      if (selector === ".sheet") return made;
      const line = /\[data-line="(\d+)"\]/.exec(selector)?.[1];
      return lines.filter(({ hidden, dataset }) => (line === undefined ? !hidden : dataset.line === line));
    },
  };
  return {
    fit: () => fitFaces(root as unknown as HTMLElement),
    letters: () => made.map(({ letters }) => letters.now),
    hidden: () => lines.map(({ hidden, dataset }) => (hidden ? dataset.line : "")).filter(Boolean),
  };
}

describe("letters on a card", () => {
  it("are as large as they may be where there is room", () => {
    const { fit, letters, hidden } = paper([{ faces: [100] }], 5);
    expect([fit(), letters(), hidden()]).toEqual([[], ["12"], []]);
  });

  it("are the largest in which the fullest face of a sheet is whole", () => {
    expect(paper([{ faces: [100, 46] }], 5)).toSatisfy(
      ({ fit, letters }) => fit().length === 0 && letters()[0] === "9",
    );
    const { fit, letters } = paper([{ faces: [41] }, { faces: [60] }], 5);
    expect([fit(), letters()]).toEqual([[], ["8", "12"]]);
  });

  it("are smaller too where a word is wider than its face", () => {
    const { fit, letters } = paper([{ faces: [100] }], 5, 10);
    expect([fit(), letters()]).toEqual([[], ["10"]]);
  });
});

describe("a card with too much on it", () => {
  it("leaves off its last lines, on both sides, and says which", () => {
    const { fit, letters, hidden } = paper([{ faces: [25] }, { faces: [25] }], 5);
    expect(fit()).toEqual(["Line 3", "Line 4"]);
    expect(hidden()).toEqual(["3", "4", "3", "4"]);
    expect(letters()).toEqual(["8.25", "8.25"]);
  });

  it("leaves one off before its letters are smaller than can be read by street light, and not earlier", () => {
    const [tight, fits] = [paper([{ faces: [39] }], 5), paper([{ faces: [40] }], 5)];
    expect([tight.fit(), tight.letters()]).toEqual([["Line 4"], ["9.75"]]);
    expect([fits.fit(), fits.letters()]).toEqual([[], ["8"]]);
  });

  it("ends where nothing is left to leave off", () => {
    const { fit, hidden } = paper([{ faces: [100] }], 2, 50);
    expect(fit()).toEqual(["Line 0", "Line 1"]);
    expect(hidden()).toEqual(["0", "1"]);
  });

  it("is not measured on sheets that nobody sees", () => {
    const { fit, letters } = paper([{ faces: [100] }, { faces: [1], isSeen: false }], 5);
    expect([fit(), letters()]).toEqual([[], ["12", ""]]);
  });
});
