import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { baselineFaults, countContent, grownSince } from "../../../lib/content/baseline";
import { ContentFolder } from "../../../lib/content/contentFolder";

const root = mkdtempSync(join(tmpdir(), "baseline-"));
afterAll(() => rmSync(root, { recursive: true }));
function write(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

it("counts the files of each folder and the entries of each list, but what is hidden or belongs to one thing", () => {
  write("README.md", "");
  write("baseline.json", "{}");
  write(".schemas/a.json", "{}");
  write("claims.json", '{ "claims": [1, 2, 3] }');
  write("safety.json", '{ "crisis": [1], "refusals": {} }');
  write("hotlines/tx.json", '{ "hotlines": [1, 2] }');
  write("hotlines/ny.json", "no JSON");
  write("situations/home.json", '{ "guides": ["a"] }');
  write("en/ui.json", '{ "a": "b" }');
  write("en/states.json", '{ "TX": "Texas", "NY": "New York" }');
  write("en/situations/home.json", "{}");
  write("en/scripts/a.md", "");
  expect(countContent(root)).toEqual({
    files: { ".": 2, en: 2, "en/scripts": 1, "en/situations": 1, hotlines: 2, situations: 1 },
    entries: { "claims.json": 3, "safety.json": 1, "hotlines/tx.json": 2, "en/states.json": 2 },
  });
});

it("tells a directory that shrank or was emptied from one that is gone", () => {
  const at = mkdtempSync(join(tmpdir(), "baseline-"));
  const put = (path: string, data: object) => {
    mkdirSync(join(at, "content", path, ".."), { recursive: true });
    writeFileSync(join(at, "content", path), JSON.stringify(data));
  };
  try {
    const entries = { "hotlines/ca.json": 3, "hotlines/ny.json": 3, "hotlines/tx.json": 3 };
    put("baseline.json", { files: { hotlines: 2 }, entries });
    put("hotlines/ca.json", { hotlines: [1, 2] });
    put("hotlines/ny.json", { hotlines: [] });
    const faults = baselineFaults(new ContentFolder(at, "content"), join(at, "content"));
    expect(faults.map(({ file, received }) => [file, received])).toEqual([
      ["content/hotlines/ca.json", "2"],
      ["content/hotlines/ny.json", "0"],
      ["content/hotlines/tx.json", "no such file"],
    ]);
  } finally {
    rmSync(at, { recursive: true });
  }
});

it("says where there is more than before, and nothing where there is less", () => {
  const before = { files: { "en/scripts": 2, "en/guides": 2 }, entries: { "claims.json": 3 } };
  const now = {
    files: { "en/scripts": 3, "en/guides": 1, "en/who": 1 },
    entries: { "claims.json": 3, "lines.json": 1 },
  };
  expect(grownSince(before, now)).toEqual(["en/scripts", "en/who", "lines.json"]);
});
