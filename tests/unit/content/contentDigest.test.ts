import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { contentDigest } from "../../../lib/content/contentDigest";
import { MADE_OF } from "../../../lib/content/madeOf.mjs";
import { DAY } from "../../fixtures/small";

const root = mkdtempSync(join(tmpdir(), "digest-"));
const at = (path: string) => join(root, path);
afterAll(() => rmSync(root, { recursive: true }));

beforeEach(() => {
  for (const folder of MADE_OF) {
    rmSync(at(folder), { recursive: true, force: true });
    mkdirSync(at(`${folder}/in`), { recursive: true });
    writeFileSync(at(`${folder}/in/a`), "lamp");
  }
  writeFileSync(at("package-lock.json"), "{}");
});

it("is the same for the same", () => {
  const digest = contentDigest(root, DAY);
  writeFileSync(at("content/in/a"), "lamp");
  writeFileSync(at("elsewhere"), "lamp");
  expect(contentDigest(root, DAY)).toBe(digest);
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
});

it.each([
  ["a letter of the content", () => writeFileSync(at("content/in/a"), "lamb")],
  ["a letter of the code", () => writeFileSync(at("lib/model/in/a"), "lamb")],
  ["the packages", () => writeFileSync(at("package-lock.json"), "[]")],
  ["a name", () => renameSync(at("content/in/a"), at("content/in/b"))],
  [
    "a letter that moves from a name to its file",
    () => {
      rmSync(at("content/in/a"));
      writeFileSync(at("content/in/al"), "amp");
    },
  ],
  ["a new folder", () => mkdirSync(at("content/new"))],
  [
    "a link where a file was",
    () => {
      rmSync(at("content/in/a"));
      symlinkSync(at("lib/model/in/a"), at("content/in/a"));
    },
  ],
])("is another with %s", (_, change) => {
  const digest = contentDigest(root, DAY);
  change();
  expect(contentDigest(root, DAY)).not.toBe(digest);
});

it("is another on another day", () => {
  expect(contentDigest(root, "2031-01-01")).not.toBe(contentDigest(root, "2031-01-02"));
});
