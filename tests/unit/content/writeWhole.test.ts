import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeAllWhole, writeWhole } from "../../../lib/content/writeWhole";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whole-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
/** Every file and what it holds; a folder ends in a slash. */
const there = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(folder.length + 1);
      return entry.isDirectory() ? [`${name}/`, ""] : [name, readFileSync(path, "utf8")];
    }),
  );

describe("one file", () => {
  it("is written, over one that is there too, and nothing is left beside it", () => {
    for (const text of ["before", "after"]) {
      writeWhole(at("lamp"), text);
      expect(there()).toEqual({ lamp: text });
    }
  });

  it("leaves no half where the place takes no file", () => {
    mkdirSync(at("gate"));
    writeFileSync(at("gate/lamp"), "before");
    expect(() => writeWhole(at("gate"), "lamp")).toThrow(
      expect.objectContaining({ code: "EISDIR", path: at("gate") }),
    );
    expect(there()).toEqual({ "gate/": "", "gate/lamp": "before" });
  });
});

describe("several files", () => {
  const write = (...names: string[]) => writeAllWhole(new Map(names.map((name) => [at(name), "after"])));

  it("are written with the folders that they stand in", () => {
    writeFileSync(at("lamp"), "before");
    write("lamp", "gate/one", "gate/deep/er/two");
    expect(there()).toEqual({
      lamp: "after",
      "gate/": "",
      "gate/one": "after",
      "gate/deep/": "",
      "gate/deep/er/": "",
      "gate/deep/er/two": "after",
    });
  });

  it("stay as they were, each of them, where a folder stands in the place of the last", () => {
    writeFileSync(at("lamp"), "before");
    mkdirSync(at("tower"));
    expect(() => write("lamp", "new", "tower")).toThrow(expect.objectContaining({ code: "EISDIR" }));
    expect(there()).toEqual({ lamp: "before", "tower/": "" });
  });

  it("stay as they were where a file stands in place of a folder of the last", () => {
    writeFileSync(at("lamp"), "before");
    writeFileSync(at("tower"), "of stone");
    expect(() => write("lamp", "tower/stairs")).toThrow(
      expect.objectContaining({ code: "ENOTDIR", path: at("tower/stairs") }),
    );
    expect(there()).toEqual({ lamp: "before", tower: "of stone" });
  });

  it.skipIf(!existsSync("/dev/full"))("stay as they were where the disk is full in the middle", () => {
    for (const name of ["lamp", "tower"]) writeFileSync(at(name), "before");
    symlinkSync("/dev/full", `${at("tower")}.${process.pid}.half`);
    expect(() => write("lamp", "tower")).toThrow(
      expect.objectContaining({ code: "ENOSPC", path: at("tower") }),
    );
    expect(there()).toEqual({ lamp: "before", tower: "before" });
  });

  it("stay as they were, with no half of any, where a half cannot be removed", () => {
    for (const name of ["lamp", "tower"]) writeFileSync(at(name), "before");
    const half = `tower.${process.pid}.half`;
    mkdirSync(at(half));
    expect(() => write("lamp", "tower")).toThrow(
      expect.objectContaining({ code: "EISDIR", syscall: "open" }),
    );
    expect(there()).toEqual({ lamp: "before", tower: "before", [`${half}/`]: "" });
  });
});
