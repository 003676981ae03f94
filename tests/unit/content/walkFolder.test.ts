import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { walkFolder } from "../../../lib/content/walkFolder";
import { formatFault } from "../../../lib/model/fault";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "walk-"));
  mkdirSync(join(root, "content/en"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const at = (path: string) => join(root, "content", path);
const walk = (apart?: readonly string[]) => {
  const { files, faults } = walkFolder(root, "content", ["a.json", "*/*.md", "own/*.json"], apart);
  return { files, faults: faults.map(formatFault) };
};

it("lists the files that have a place, sorted, and passes over what is hidden", () => {
  for (const file of ["en/b.md", "en/a.md", "a.json", ".DS_Store", "en/.a.md.swp"])
    writeFileSync(at(file), "");
  expect(walk()).toEqual({ files: ["a.json", "en/a.md", "en/b.md"], faults: [] });
});

it("leaves a folder that another reader walks to it", () => {
  mkdirSync(at("own"));
  writeFileSync(at("own/X.json"), "");
  expect(walk(["own"])).toEqual({ files: [], faults: [] });
  expect(walk().faults).toHaveLength(1);
});

it("refuses links: to a file outside, to a folder, to nothing, to themselves", () => {
  writeFileSync(join(root, "secret.md"), "of the build machine");
  symlinkSync(join(root, "secret.md"), at("en/out.md"));
  symlinkSync("nowhere", at("en/broken.md"));
  symlinkSync("loop.md", at("en/loop.md"));
  symlinkSync("..", at("en/up"));
  symlinkSync("en", at("fr"));
  expect(walk()).toEqual({
    files: [],
    faults: ["en/broken.md", "en/loop.md", "en/out.md", "en/up", "fr"].map(
      (path) => `content/${path}:1 (file name): expected a file or a folder, received a symbolic link`,
    ),
  });
});

it("refuses a pipe and a socket, and waits for neither", async () => {
  execFileSync("mkfifo", [at("en/pipe.md")]);
  const server = await new Promise<Server>((resolve) => {
    const made = createServer().listen(at("en/s.md"), () => resolve(made));
  });
  expect(walk()).toEqual({
    files: [],
    faults: [
      "content/en/pipe.md:1 (file name): expected a file or a folder, received a pipe",
      "content/en/s.md:1 (file name): expected a file or a folder, received a socket",
    ],
  });
  server.close();
});

it("refuses a folder named as a file, a file named as a folder, and what has no place, and says what has", () => {
  mkdirSync(at("en/x.md"));
  mkdirSync(at("notes/deep/er"), { recursive: true });
  mkdirSync(at("xx"));
  for (const file of ["fr", "A.json", "en/x.MD", "en/y.md~", "notes/deep/er/x.md"])
    writeFileSync(at(file), "");
  expect(walk().faults).toEqual([
    'content/A.json:1 (file name): expected in this folder <code of a language>/, a.json, own/, received a file "A.json"',
    'content/en/x.MD:1 (file name): expected in this folder <id>.md, received a file "x.MD"',
    'content/en/x.md:1 (file name): expected in this folder <id>.md, received a folder "x.md"',
    'content/en/y.md~:1 (file name): expected in this folder <id>.md, received a file "y.md~"',
    'content/fr:1 (file name): expected in this folder <code of a language>/, a.json, own/, received a file "fr"',
    'content/notes:1 (file name): expected in this folder <code of a language>/, a.json, own/, received a folder "notes"',
    'content/xx:1 (file name): expected the code of a language as BCP 47 spells it, in two letters such as es or zh-Hans (content/locales.json lists those of the site), received a folder "xx"',
  ]);
});

it("says that there is no folder", () => {
  expect(walkFolder(root, "contents", ["a.json"]).faults.map(formatFault)).toEqual([
    "contents:1 (file name): expected a folder that can be read, received ENOENT",
  ]);
});
