import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BuiltSite } from "../../../lib/bench/builtSite";

const folder = mkdtempSync(join(tmpdir(), "built-site-"));
const FILES = {
  "en/index.html": "<main>Lamp</main><script type=module src=../islands/lamp-1.js></script>",
  "islands/lamp-1.js": 'import{a}from"./wick-2.js";import("./oil-3.js");',
  "islands/wick-2.js": 'import "./glass-4.js";',
  "islands/glass-4.js": "0",
  "islands/oil-3.js": "1",
};

beforeAll(() => {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the built site", () => {
  const site = new BuiltSite(folder);

  it("gives a page by its address, as a host with brotli sends it", () => {
    expect(brotliDecompressSync(site.brotli("/en/")).toString()).toBe(FILES["en/index.html"]);
  });

  it("knows the modules that a page loads by itself, and leaves out those that come on demand", () => {
    expect(site.modules("/en/")).toEqual(["/islands/lamp-1.js", "/islands/wick-2.js", "/islands/glass-4.js"]);
    const weights = site.modules("/en/").map((path) => site.brotli(path).length);
    expect(site.modulesWeight("/en/")).toBe(weights.reduce((sum, bytes) => sum + bytes));
  });
});
