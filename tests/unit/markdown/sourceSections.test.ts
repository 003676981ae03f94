import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseSections } from "../../../lib/markdown/parseSections";
import { sourceSections } from "../../../lib/markdown/sourceSections";

it("gives blocks as they are written, in one line each", () => {
  const body =
    "## What *now*? {#now}\n\nOne  \u00a0two\n  three **four** [@a, (b)]\n\n- Item {.tip}\n-  Next\n  line\n";
  expect(sourceSections(body, 5)).toEqual([
    {
      key: "now",
      id: "now",
      heading: "What *now*?",
      line: 5,
      blocks: [
        { kind: "paragraph", source: "One  \u00a0two three **four** [@a, (b)]", line: 7 },
        { kind: "item", source: "Item {.tip}", line: 10 },
        { kind: "item", source: "Next line", line: 11 },
      ],
    },
  ]);
});

it("keeps a space that must not break at the end of a line", () => {
  expect(sourceSections("Qui\u00a0\n? Moi\u202f\n!")[0]!.blocks[0]!.source).toBe("Qui\u00a0 ? Moi\u202f !");
});

it("has a heading without an id as its key, and a body without headings as one section", () => {
  expect(sourceSections("Before.\n\n## say\n\n- Line").map(({ key, id }) => [key, id])).toEqual([
    ["", null],
    ["say", null],
  ]);
});

it("has the sections and blocks of parseSections, in the texts of a language", () => {
  for (const kind of ["terms", "who", "warnings"])
    for (const name of readdirSync(`content/fr/${kind}`)) {
      const body = readFileSync(`content/fr/${kind}/${name}`, "utf8").replace(/^---\n[^]*?---\n/, "");
      const shape = (sections: readonly { key: string; line: number; blocks: readonly object[] }[]) =>
        sections.map(({ key, line, blocks }) => [
          key,
          line,
          (blocks as { kind: string; line: number }[]).map((block) => [block.kind, block.line]),
        ]);
      expect(shape(sourceSections(body)), name).toEqual(shape(parseSections(body, name).sections));
    }
});
