import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { withLines } from "../../../lib/content/withLines";

const root = mkdtempSync(join(tmpdir(), "lines-"));
mkdirSync(join(root, "content"));
afterAll(() => rmSync(root, { recursive: true }));

function lineOf(text: string, field: string, file = "content/a.json"): number | undefined {
  writeFileSync(join(root, file), text);
  return withLines(root, [{ file, field, expected: "x", received: "y" }])[0]!.line;
}

const LISTS = `{
  "to": [{ "id": "keeper" }],
  "only": [
    { "id": "guest" },
    { "id": "keeper",
      "means": {} }
  ]
}`;

it.each([
  ["only.1.means", 6],
  ["keeper", 2],
  ["only keeper", 5],
  ["only keeper.means", 6],
  ["only nobody", 3],
  ["nothing.of.the.kind", 1],
])("finds %s", (field, line) => {
  expect(lineOf(LISTS, field)).toBe(line);
});

it("gives the first line of what is no JSON, whose own fault says where", () => {
  expect(lineOf('{\n  "a": 1\n  "b": 2\n}', "b")).toBe(1);
});

it("leaves a line that is known, and a file that is not there", () => {
  const known = { file: "content/a.json", line: 7, field: "a", expected: "x", received: "y" };
  expect(withLines(root, [known, { ...known, line: undefined, file: "content/none.json" }])).toEqual([
    known,
    { ...known, line: undefined, file: "content/none.json" },
  ]);
});

it("names the first line of any other file, and none of a folder", () => {
  mkdirSync(join(root, "content/b.md"));
  expect(lineOf("x", "(file name)", "content/a.txt")).toBe(1);
  const [fault] = withLines(root, [{ file: "content/b.md", field: "body", expected: "x", received: "y" }]);
  expect(fault!.line).toBeUndefined();
});
