import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fileKind } from "../../../lib/units/translatedFiles";
import { unitsOf } from "../../../lib/units/unitsOf";
import { written } from "../../../lib/units/written";

/** The texts of units, by key. */
const textsOf = (path: string, text: string) =>
  new Map(unitsOf(path, text).map((unit) => [unit.key, unit.text]));
/** JSON is not formatted as content is: what it says counts, and in which order. */
const said = (path: string, text: string) =>
  path.endsWith(".json") ? JSON.stringify(JSON.parse(text)) : text;

describe("every file of every language", () => {
  const read = (path: string) => readFileSync(`content/${path}`, "utf8");
  const files = readdirSync("content/en", { recursive: true, encoding: "utf8" }).filter(fileKind);

  it("is there", () => expect(files.length).toBeGreaterThan(300));

  it.each(["es", "fr", "ar", "zh-Hans"])("comes back from its units as it was: %s", (locale) => {
    for (const path of files) {
      const own = read(`${locale}/${path}`);
      const made = written(path, read(`en/${path}`), own, textsOf(path, own));
      expect(said(path, made), path).toBe(said(path, own));
    }
  });

  it("comes from its units alone, but for what is its own", () => {
    for (const path of files.filter((path) => !/^(guides|situations|terms)\//.test(path))) {
      const own = textsOf(path, read(`es/${path}`));
      const made = written(path, read(`en/${path}`), undefined, own);
      expect(textsOf(path, made), path).toEqual(own);
    }
  });
});

describe("a Markdown file", () => {
  const path = "guides/one.md";
  const english = `---
title: One
claims: [a]
summary: First
aliases: [x, y, z]
---

## First things {#first}

A **paragraph** that
is wrapped. [@a, (b)]

- An item. {.tip}
- Another. [@a]

## Last {#last}

End. {to=jail}
`;
  const own = `---
title: 'Uno'
summary: Primero
aliases: [q]
---

## Primero {#first}

Un **párrafo**. [@a, (b)]

- Un ítem. {.tip}
- Otro. [@a]

## Último {#last}

Fin. {to=jail}
`;

  it("has its words as they are written, each with its line", () => {
    expect(unitsOf(path, english)).toEqual([
      { key: "title", text: "One", line: 2 },
      { key: "summary", text: "First", line: 4 },
      { key: "first.heading", text: "First things", line: 8 },
      { key: "first.1", text: "A **paragraph** that is wrapped. [@a, (b)]", line: 10 },
      { key: "first.2", text: "An item. {.tip}", line: 13 },
      { key: "first.3", text: "Another. [@a]", line: 14 },
      { key: "last.heading", text: "Last", line: 16 },
      { key: "last.1", text: "End. {to=jail}", line: 18 },
    ]);
  });

  it("takes a changed word, and keeps all else as it was", () => {
    const texts = textsOf(path, own).set("first.2", "Una cosa. {.tip}").set("title", 'Uno: "dos" #3');
    expect(written(path, english, own, texts)).toBe(
      own.replace("Un ítem", "Una cosa").replace("'Uno'", String.raw`"Uno: \"dos\" #3"`),
    );
  });

  it("leaves out a block and a section without a text", () => {
    const texts = new Map([
      ["title", "Uno"],
      ["first.heading", "Primero"],
      ["first.3", "Otro. [@a]"],
    ]);
    const made = written(path, english, own, texts);
    expect(made).toBe(
      `---
title: 'Uno'
aliases: [ q ]
---

## Primero {#first}

- Otro. [@a]
`.replace("[ q ]", "[q]"),
    );
    // What was left out before it moves it up.
    const [title, heading] = texts;
    expect(textsOf(path, made)).toEqual(new Map([title!, heading!, ["first.1", "Otro. [@a]"]]));
  });

  it("has a heading without words where only blocks are given", () => {
    const texts = new Map([["last.1", "Fin. {to=jail}"]]);
    const made = written(path, english, undefined, texts);
    expect(made).toBe("---\n---\n\n## {#last}\n\nFin. {to=jail}\n");
    expect(textsOf(path, made)).toEqual(texts);
  });

  it("has headings that are keys, and a body without any", () => {
    const script =
      "---\ntitle: S\nclaims: [a]\nconflicts: []\n---\n\n## say\n\n- Go. [@a]\n\n## never\n\n- No. [@a]\n";
    expect([...textsOf("scripts/s.md", script).keys()]).toEqual(["title", "say.1", "never.1"]);
    expect(written("scripts/s.md", script, undefined, new Map([["never.1", "Nunca. [@a]"]]))).toBe(
      "---\n---\n\n## never\n\n- Nunca. [@a]\n",
    );
    expect([...textsOf("warnings/w.md", "---\nclaims: [a]\n---\n\nMind. [@a]\n").keys()]).toEqual(["text.1"]);
  });

  it("may be without front matter", () => {
    const changes = "## New {#2026-01-02-new}\n\n- A thing.\n";
    const texts = new Map([
      ["2026-01-02-new.heading", "Nuevo"],
      ["2026-01-02-new.1", "Una cosa."],
    ]);
    expect(written("CHANGELOG.md", changes, undefined, texts)).toBe(
      "## Nuevo {#2026-01-02-new}\n\n- Una cosa.\n",
    );
  });
});

describe("a JSON file", () => {
  it("keeps the order of the English, its numbers, and aliases of its own", () => {
    const english = JSON.stringify({ title: "One", aliases: ["x"], questions: { q: { text: "What?" } } });
    const own = JSON.stringify({ aliases: ["y", "z"], title: "Uno", questions: { q: { text: "¿Qué?" } } });
    const path = "situations/one.json";
    expect(JSON.parse(written(path, english, own, textsOf(path, own).set("title", "Dos")))).toEqual({
      title: "Dos",
      aliases: ["y", "z"],
      questions: { q: { text: "¿Qué?" } },
    });
    const drawing = JSON.stringify({ title: "D", parts: [{ number: 1, look: "l" }], claims: ["a"] });
    expect(unitsOf("drawings/d.json", drawing).map(({ key }) => key)).toEqual(["title", "parts.0.look"]);
    expect(
      JSON.parse(written("drawings/d.json", drawing, undefined, textsOf("drawings/d.json", drawing))),
    ).toEqual({ title: "D", parts: [{ number: 1, look: "l" }] });
  });

  it("leaves out what has no text, in a list too", () => {
    const path = "state-law/xx.json";
    const english = JSON.stringify({
      name: { notes: ["a", "b"], laws: [] },
      ids: { notes: ["c"], laws: ["d"] },
    });
    const texts = new Map([["name.notes.1", "B"]]);
    const made = written(path, english, undefined, texts);
    expect(JSON.parse(made)).toEqual({ name: { notes: ["B"], laws: [] } });
  });

  it("has the plural forms of its language, in the place of those of the English", () => {
    const english = JSON.stringify({ a: "A", n_one: "{{count}} one", n_other: "{{count}} all", z: "Z" });
    const own = JSON.stringify({ a: "أ", n_zero: "0", n_two: "2", n_other: "n", z: "ز" });
    expect(JSON.stringify(JSON.parse(written("ui.json", english, undefined, textsOf("ui.json", own))))).toBe(
      own,
    );
  });
});

it("refuses a file that is no translation", () => {
  expect(unitsOf("search.json", "{}")).toEqual([]);
  expect(() => written("search.json", "{}", undefined, new Map())).toThrow(/no translation/);
});
