import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { writeWhole } from "../../../lib/content/writeWhole";

const folder = mkdtempSync(join(tmpdir(), "whole-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("writes a file, and over one that is there, and leaves nothing beside it", () => {
  const path = join(folder, "lamp");
  for (const text of ["before", "after"]) {
    writeWhole(path, text);
    expect(readFileSync(path, "utf8")).toBe(text);
  }
  expect(readdirSync(folder)).toEqual(["lamp"]);
});

it("leaves no half where the place takes no file", () => {
  mkdirSync(join(folder, "gate/lamp"), { recursive: true });
  expect(() => writeWhole(join(folder, "gate"), "lamp")).toThrow();
  expect(readdirSync(folder)).toEqual(["gate", "lamp"]);
});
