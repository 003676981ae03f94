import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { finishSite } from "../../../lib/publish/finishSite";
import { siteFolder } from "../../../lib/publish/siteFolder";

const folder = mkdtempSync(join(tmpdir(), "site-"));
const site = siteFolder(folder);
const host = { folder, host: "" };
afterAll(() => rmSync(folder, { recursive: true }));

const exported = (main: string, sheet: string) =>
  `<!doctype html><html lang=en dir=ltr><head><meta charset=utf-8><title>Gate</title><meta name=description content=Gates><link rel=icon href=/icon.svg><link rel=stylesheet href=/_next/${sheet}.css></head><body>${main}<script src=/islands/lamp.js></script></body></html>`;
const PAGES = ["en/index.html", "es/index.html", "fr/index.html", "en/situations/gate/law/index.html"];

beforeEach(() => {
  for (const file of site.files()) site.remove(file);
  site.write("_next/a.css", "main{margin:0}\n");
  site.write("_next/b.css", "main{margin:1px}\n");
  site.write("islands/lamp.js", "light();");
  for (const page of PAGES) site.write(page, exported("<main><h1>Gate</h1></main>", "a"));
  site.write("fr/index.html", exported("<main><h1>Gate</h1></main>", "b"));
  site.write(
    "en/situations/gate/law/index.html",
    exported(
      "<main><h1>Gate</h1><section id=sources class=endnotes><h2>Sources</h2><ol></ol></section></main>",
      "a",
    ),
  );
});

it("finishes every page, whichever thread has it, and gives the sheets that they have", async () => {
  const counts: number[] = [];
  const sheets = await finishSite(host, PAGES, (count) => counts.push(count));
  expect(sheets).toEqual(["main{margin:0}", "main{margin:1px}"]);
  expect(counts).toEqual([1, 2, 3, 4]);
  for (const page of PAGES) {
    expect(site.textOf(page)).toContain(`<!--rights-in-hand /${page.replace("index.html", "")}-->`);
    expect(site.textOf(page)).toMatch(/integrity="?sha256-/);
  }
  expect(JSON.parse(site.textOf("en/situations/gate/law/parts.json"))).toMatchObject({ sources: [] });
});

it("fails with the faults of all threads, sorted", async () => {
  site.write("es/index.html", exported("<main></main>", "a"));
  site.write("en/index.html", exported("<main></main>", "a"));
  await expect(finishSite(host, PAGES, () => {})).rejects.toThrow(
    /^2 faults in the exported pages\nout\/en\/index\.html: expected an <h1>.*\nout\/es\/index\.html: expected an <h1>/,
  );
});

it("fails where a page links to a sheet that was not built", async () => {
  site.write("en/index.html", exported("<main><h1>Gate</h1></main>", "c"));
  await expect(finishSite(host, PAGES, () => {})).rejects.toThrow(
    "a page links to a sheet that was not built: /_next/c.css",
  );
});

it("fails only when no thread writes any more", async () => {
  const many = Array.from({ length: 200 }, (_, page) => `en/${page}/index.html`);
  for (const page of many) site.write(page, exported("<main><h1>Gate</h1></main>", "a"));
  // The first page fails its thread at once, when the others have theirs to write yet.
  site.write("en/0/index.html", exported("<main><h1>Gate</h1></main>", "c"));
  let told = 0;
  await expect(finishSite(host, many, () => told++)).rejects.toThrow("/_next/c.css");
  expect(told).toBe(many.filter((_, at) => at % availableParallelism() !== 0).length);
});
