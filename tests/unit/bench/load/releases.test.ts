import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeReleases, NAMES, ownModule, switchTo } from "../../../../lib/bench/load/releases";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "releases-"));
  for (const page of ["built/en", "built/islands"]) mkdirSync(join(folder, page), { recursive: true });
  writeFileSync(join(folder, "built/en/index.html"), "<p>The lighthouse");
  writeFileSync(join(folder, "built/404.html"), "<p>No lighthouse");
});
afterEach(() => rmSync(folder, { recursive: true }));

it("two releases have pages of one length that differ at both ends, and a module each", async () => {
  const site = join(folder, "site");
  expect(await makeReleases(join(folder, "built"), site)).toEqual(["/en/"]);
  const [a = "", b = ""] = NAMES.map((name) => readFileSync(join(site, name, "en/index.html"), "utf8"));
  expect(a.length).toBe(b.length);
  expect(a.slice(0, 10)).not.toBe(b.slice(0, 10));
  expect(a.slice(-10)).not.toBe(b.slice(-10));
  expect(NAMES.map((name) => readFileSync(join(site, name, ownModule(name)), "utf8"))).toHaveLength(2);
});

it("a switch moves both links, and can be made again and again", async () => {
  const site = join(folder, "site");
  await makeReleases(join(folder, "built"), site);
  const links = () => ["current", "previous"].map((name) => readlinkSync(join(site, name)));
  expect(links()).toEqual(["a", "b"]);
  switchTo(site, "b", "a");
  expect(links()).toEqual(["b", "a"]);
  switchTo(site, "a", "b");
  expect(links()).toEqual(["a", "b"]);
});
