import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ContentFolder } from "../../../lib/content/contentFolder";
import { offlineNews } from "../../../lib/publish/offlineNews";
import { offlineNotices } from "../../../lib/publish/offlineNotices";
import { loadLocales } from "../../../lib/content/loadLocales";
import { makeEntry } from "../directory/entries";

const content = () => new ContentFolder(process.cwd(), "content");

const GONE = { locale: "en", words: "You can keep the gate shut.", says: "Taken out." };

it("tells the day of the build, what was withdrawn, and the numbers that ended, but none that people in danger are shown", () => {
  const safe = "+18007997233";
  const dead = ["+19565550100", safe].map((number, at) =>
    makeEntry({
      id: `line-${at}`,
      phones: [{ number }],
      calls: [{ number, on: "2026-11-20", by: "Ana", result: "dead" }],
    }),
  );
  const folder = content();
  expect(offlineNews(folder, dead, [GONE, { ...GONE, words: "No." }], "2026-11-26")).toMatchObject({
    made: "2026-11-26",
    ended: [{ number: "+19565550100", on: "2026-11-20" }],
    // What is short may stand elsewhere, and be right there.
    withdrawn: [GONE],
  });
  expect(folder.faults).toEqual([]);
});

it("has words for it in every language that is switched on, with a place for the numbers", () => {
  const locales = loadLocales(content()).filter(({ enabled }) => enabled);
  const texts = locales.map(({ code }) => offlineNotices(content(), code).ended);
  expect(new Set(texts).size).toBe(locales.length);
  expect(texts.filter((text) => !text.includes("{{numbers}}"))).toEqual([]);
});

it("warns older copies of what was dangerous, and of no other change", () => {
  const root = mkdtempSync(join(tmpdir(), "news-"));
  try {
    mkdirSync(join(root, "content/en"), { recursive: true });
    const ids = [
      "2026-11-24-gate",
      "2026-11-22-wrong-lamp",
      "2026-11-20-urgent-pier",
      "2026-11-18-urgent-oar",
    ];
    const text = ids.map((id) => `## A change {#${id}}\n\n- One.\n`).join("\n");
    writeFileSync(join(root, "content/en/CHANGELOG.md"), text);
    expect(offlineNews(new ContentFolder(root, "content"), [], [], "2026-11-26").urgent).toBe("2026-11-20");
  } finally {
    rmSync(root, { recursive: true });
  }
});
