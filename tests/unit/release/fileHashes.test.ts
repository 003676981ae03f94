import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fileHashes } from "../../../lib/release/fileHashes";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "hashes-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** The published example of SHA-256 (FIPS 180-2). */
const ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

it("lists every file below the folder in order, and neither itself nor its signatures", () => {
  mkdirSync(join(folder, "b"));
  for (const file of [
    "b/c d.html",
    "a.txt",
    ".nojekyll",
    "SHA256SUMS",
    "SHA256SUMS.keeper@lighthouse.example.sig",
    "b/SHA256SUMS",
  ])
    writeFileSync(join(folder, file), "abc");
  expect(fileHashes(folder)).toBe(
    [".nojekyll", "a.txt", "b/SHA256SUMS", "b/c d.html"].map((file) => `${ABC}  ${file}\n`).join(""),
  );
});

it.each(["a\nb", "a\\b", "caf\u00e9", "gpj.\u202eexe", "a\u200bb"])(
  "refuses a name that the list cannot hold, or that looks like another: %j",
  (name) => {
    writeFileSync(join(folder, name), "");
    expect(() => fileHashes(folder)).toThrow("a file name that SHA256SUMS cannot hold");
  },
);
