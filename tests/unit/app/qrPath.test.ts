import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { qrPath } from "../../../app/_site/qrPath";
import { Random } from "../../fixtures/random";

const TEXTS = [
  "https://rights.example.org/en/check/",
  "https://rights.example.org/zh-Hans/cards/arrested-or-detained/#E7PHTMF",
  "https://a.example/",
  `https://rights.example.org/${"very-long-".repeat(12)}`,
];
/** Pixels of a module, as of a telephone that is held close. */
const SCALE = 4;
const QUIET = 4;

type Grid = boolean[][];

/** Which modules the rectangles of the path cover, drawn as a browser would: `M x y h width v1 H x z`. */
function drawn({ path, width }: { path: string; width: number }): Grid {
  const grid = Array.from({ length: width }, () => Array.from({ length: width }, () => false));
  const rects = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1H(\d+)z/g)];
  expect(rects.map(([whole]) => whole).join("")).toBe(path);
  for (const [, x, y, long, back] of rects) {
    expect(back).toBe(x);
    for (let at = Number(x); at < Number(x) + Number(long); at++) {
      expect(grid[Number(y)]![at], "a module that is painted twice").toBe(false);
      grid[Number(y)]![at] = true;
    }
  }
  return grid;
}

/** What another decoder than the one that wrote it reads. */
function read(grid: Grid): string | undefined {
  const size = grid.length * SCALE;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (grid[Math.floor(y / SCALE)]![Math.floor(x / SCALE)])
        pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  return jsQR(pixels, size, size, { inversionAttempts: "dontInvert" })?.data;
}

describe("the picture of an address", () => {
  it.each(TEXTS)("is read by another program as it is: %s", (text) => {
    expect(read(drawn(qrPath(text)))).toBe(text);
  });

  it.each(TEXTS)("has four white modules around it, so that it is found on any paper: %s", (text) => {
    const grid = drawn(qrPath(text));
    const edge = (at: number) => at < QUIET || at >= grid.length - QUIET;
    expect(grid.flatMap((row, y) => row.filter((dark, x) => dark && (edge(x) || edge(y))))).toEqual([]);
    // The corner of the finder begins right behind them.
    expect(grid[QUIET]![QUIET]).toBe(true);
  });

  it("is read where one module in a hundred is wrong, anywhere but in its three corners", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const random = new Random(seed);
      const text = random.pick(TEXTS);
      const grid = drawn(qrPath(text));
      const inside = grid.length - 2 * QUIET;
      const isCorner = (x: number, y: number) =>
        (x < 9 && y < 9) || (x < 9 && y >= inside - 8) || (x >= inside - 8 && y < 9);
      for (let left = Math.floor(inside ** 2 / 100); left > 0;) {
        const [x, y] = [random.below(inside), random.below(inside)];
        if (isCorner(x, y)) continue;
        grid[y + QUIET]![x + QUIET] = !grid[y + QUIET]![x + QUIET];
        left -= 1;
      }
      expect(read(grid), `seed ${seed}`).toBe(text);
    }
  });

  it("is read where a stain or a hole has taken one module in twenty", () => {
    for (const text of TEXTS)
      for (const dark of [true, false]) {
        const grid = drawn(qrPath(text));
        const inside = grid.length - 2 * QUIET;
        const side = Math.floor(Math.sqrt(inside ** 2 / 20));
        const from = QUIET + Math.floor(inside / 2 - side / 2);
        for (let y = from; y < from + side; y++) for (let x = from; x < from + side; x++) grid[y]![x] = dark;
        expect(read(grid), `${text} ${dark}`).toBe(text);
      }
  });
});
