import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { compressFolder } from "../../../lib/release/compress";
import { filesIn } from "../../../lib/content/filesIn";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "compress-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const read = (file: string) => readFileSync(join(folder, file));
const TEXT = "The lighthouse keeper lets nobody in without a paper. ".repeat(200);

it("writes both forms of a text, below folders too, and each gives the text back", async () => {
  mkdirSync(join(folder, "en/inner"), { recursive: true });
  writeFileSync(join(folder, "en/inner/index.html"), TEXT);
  writeFileSync(join(folder, "b.webmanifest"), TEXT);
  const sum = await compressFolder(folder);
  expect(filesIn(folder)).toEqual([
    "b.webmanifest",
    "b.webmanifest.br",
    "b.webmanifest.gz",
    "en/inner/index.html",
    "en/inner/index.html.br",
    "en/inner/index.html.gz",
  ]);
  expect(brotliDecompressSync(read("en/inner/index.html.br")).toString()).toBe(TEXT);
  expect(gunzipSync(read("en/inner/index.html.gz")).toString()).toBe(TEXT);
  expect(sum).toEqual({
    files: 2,
    bytes: 2 * TEXT.length,
    br: 2 * read("b.webmanifest.br").length,
    gz: 2 * read("b.webmanifest.gz").length,
  });
});

it("leaves alone what is small, what is no text, and what would not get smaller", async () => {
  // Characters that seem random: no form of them is smaller than they are.
  let seed = 1;
  const noise = Buffer.from(
    Array.from({ length: 4096 }, () => (seed = (seed * 48_271) % 2_147_483_647) & 255),
  );
  writeFileSync(join(folder, "small.html"), "x".repeat(1024));
  writeFileSync(join(folder, "picture.png"), TEXT);
  writeFileSync(join(folder, "_headers"), TEXT);
  writeFileSync(join(folder, "noise.txt"), noise);
  expect(await compressFolder(folder)).toEqual({ files: 1, bytes: 4096, br: 4096, gz: 4096 });
  expect(filesIn(folder)).toEqual(["_headers", "noise.txt", "picture.png", "small.html"]);
});

it("makes the same bytes again, with the time of the file, and takes away what has become too small", async () => {
  writeFileSync(join(folder, "a.js"), TEXT);
  writeFileSync(join(folder, "b.js"), TEXT);
  utimesSync(join(folder, "a.js"), 1_000_000, 1_000_000);
  await compressFolder(folder);
  const first = [read("a.js.br"), read("a.js.gz")];
  writeFileSync(join(folder, "b.js"), "short");
  await compressFolder(folder);
  expect([read("a.js.br"), read("a.js.gz")]).toEqual(first);
  expect(statSync(join(folder, "a.js.gz")).mtimeMs).toBe(1_000_000_000);
  expect(filesIn(folder)).toEqual(["a.js", "a.js.br", "a.js.gz", "b.js"]);
});
