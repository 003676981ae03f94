import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { ContentFolder } from "../../../lib/content/contentFolder";
import { loadAsked } from "../../../lib/content/loadAsked";

/** What is read of some files of questions, by their paths in `content/`. */
function load(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), "asked-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, "content", path)), { recursive: true });
      writeFileSync(join(root, "content", path), text);
    }
    const folder = new ContentFolder(root, "content");
    return { asked: loadAsked(folder), faults: folder.faults };
  } finally {
    rmSync(root, { recursive: true });
  }
}

it("questions have their file, their line and what their heading leads to", () => {
  const text = "\n# gates#shut port\n\n  is it shut  \n# lamps\nwho lights it\n\nwho puts it out\n";
  const { asked, faults } = load({ "en/asked/gates.md": text });
  expect(faults).toEqual([]);
  expect(asked.en).toEqual([
    {
      file: "content/en/asked/gates.md",
      line: 2,
      heading: "gates#shut port",
      about: { guide: "gates", section: "shut", situation: "port" },
      questions: [{ text: "is it shut", line: 4 }],
    },
    {
      file: "content/en/asked/gates.md",
      line: 5,
      heading: "lamps",
      about: { guide: "lamps", section: null, situation: null },
      questions: [
        { text: "who lights it", line: 6 },
        { text: "who puts it out", line: 8 },
      ],
    },
  ]);
});

it("a heading may leave out the section or the situation, or say that a question is about something else", () => {
  const headings = ["gates port", "gates#shut", "off-topic", "danger:home", "refused:false-papers"];
  const { asked, faults } = load({
    "en/asked/gates.md": headings.map((heading, at) => `# ${heading}\n\nquestion ${at}\n`).join("\n"),
  });
  expect(faults).toEqual([]);
  expect(asked.en!.map(({ about }) => about)).toEqual([
    { guide: "gates", section: null, situation: "port" },
    { guide: "gates", section: "shut", situation: null },
    { scope: "off-topic" },
    { scope: "danger:home" },
    { scope: "refused:false-papers" },
  ]);
});

it("people ask in languages that have no pages, and the files of each come in order", () => {
  const { asked, faults } = load({
    "ht/asked/lamps.md": "# lamps\n\nki moun ki limen li\n",
    "ht/asked/gates.md": "# gates\n\nèske li fèmen\n",
    "en/asked/gates.md": "# gates\n\nis it shut\n",
    "es/CHANGELOG.md": "",
  });
  expect(faults).toEqual([]);
  expect(Object.entries(asked).map(([code, all]) => [code, all.map(({ heading }) => heading)])).toEqual([
    ["en", ["gates"]],
    ["ht", ["gates", "lamps"]],
  ]);
});

it("a file without a question has none, and no fault: nobody has written any yet", () => {
  expect(load({ "en/asked/gates.md": "\n\n" })).toEqual({ asked: { en: [] }, faults: [] });
});

it("what stands under a heading that is none is not read, and the rest is", () => {
  const { asked, faults } = load({
    "en/asked/gates.md": "stray\n# What now?\n\nis it open\n\n# gates\n\nis it shut\n",
  });
  expect(faults.map(({ line }) => line)).toEqual([1, 2]);
  expect(asked.en!.map(({ heading, questions }) => [heading, questions.map(({ text }) => text)])).toEqual([
    ["gates", ["is it shut"]],
  ]);
});
