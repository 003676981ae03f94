import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, it } from "vitest";

/** The cells of the column "Held by", one for each threat. */
const held = readFileSync("lib/decisions/0015-threats.md", "utf8")
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter((cells) => cells.length === 7 && /^[^-]/.test(cells[1]!) && cells[4] !== "Held by");

it("each threat names what holds it: a test file, or a command", () => {
  const tests = readdirSync("tests", { recursive: true, encoding: "utf8" }).flatMap((file) =>
    /\.(test|spec)\.tsx?$/.test(file) ? [basename(file).replace(/\.(test|spec)\.tsx?$/, "")] : [],
  );
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object };
  const known = new Set([...tests, ...Object.keys(scripts).map((name) => `npm run ${name}`)]);
  expect(held.length).toBeGreaterThanOrEqual(10);
  for (const [, who, , , by = ""] of held) {
    const names = [...by.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
    expect(names.length, who).toBeGreaterThan(0);
    expect(
      names.filter((name) => !known.has(name)),
      who,
    ).toEqual([]);
  }
});
