import { describe, expect, it } from "vitest";
import { parseSections } from "../../../lib/markdown/parseSections";
import { formatFault } from "../../../lib/model/fault";
import { plainText } from "../../../lib/model/text";

const parse = (...lines: string[]) => parseSections(lines.join("\n"), "file.md");
const faultsOf = (...lines: string[]) => parse(...lines).faults.map(formatFault);

describe("sections", () => {
  it("have the id of their heading, or its words where it has none", () => {
    const { sections } = parse(
      "## Must I open? {#open-the-gate}",
      "",
      "No. [@act]",
      "",
      "## say",
      "",
      "- No. [@act]",
    );
    expect(sections.map(({ key, heading, line }) => [key, heading, line])).toEqual([
      ["open-the-gate", "Must I open?", 1],
      ["say", "say", 5],
    ]);
  });

  it("hold paragraphs and list items, each with its line and its citations", () => {
    const { sections, faults } = parse(
      "## say",
      "",
      "One. [@act, (a)(2); @rule]",
      "",
      "- Two. [@act]",
      "- Three. [not settled: @rule]",
    );
    expect(faults).toEqual([]);
    expect(sections[0]!.blocks.map(({ kind, line, citations }) => [kind, line, citations.length])).toEqual([
      ["paragraph", 3, 2],
      ["item", 5, 1],
      ["item", 6, 1],
    ]);
    expect(sections[0]!.blocks[0]!.citations[0]).toEqual({ source: "act", locator: "(a)(2)", doubt: null });
    expect(sections[0]!.blocks.map(plainText)).toEqual(["One.", "Two.", "Three."]);
  });

  it("text before the first heading stands in a section without a name", () => {
    expect(parse("Never push. [@act]").sections).toMatchObject([
      { key: "", blocks: [{ kind: "paragraph" }] },
    ]);
  });

  it("a citation may stand on the next line", () => {
    expect(parse("The gate may stay shut.", "[@act]").sections[0]!.blocks).toMatchObject([
      { inlines: [{ type: "text", value: "The gate may stay shut." }], citations: [{ source: "act" }] },
    ]);
  });
});

describe("marks", () => {
  it("keep emphasis and strong, and join the words", () => {
    const block = parse("A *tin* badge is **no** badge. [@act]").sections[0]!.blocks[0]!;
    expect(block.inlines.map(({ type }) => type)).toEqual(["text", "emphasis", "text", "strong", "text"]);
    expect(plainText(block)).toBe("A tin badge is no badge.");
  });

  it("{.tip} marks a block that states no law, and is not shown", () => {
    const [tip, none] = parse("- Take a photo. {.tip}", "- The gate may stay shut. [@act]").sections[0]!
      .blocks;
    expect([tip!.tip, plainText(tip!)]).toEqual([true, "Take a photo."]);
    expect(none!.tip).toBe(false);
  });
});

describe("what would be lost is refused, with its line", () => {
  it.each([
    [
      "raw HTML",
      ["", "<div>Push</div>"],
      "file.md:2 body: expected a heading, a paragraph or a list, received html",
    ],
    [
      "HTML in a line",
      ["Do <b>not</b> push. [@act]"],
      "file.md:1 body: expected text, *emphasis* or **strong**, received html",
    ],
    [
      "a link",
      ["## say", "", "See [it](https://a.example). [@act]"],
      "file.md:3 body: expected text, *emphasis* or **strong**, received link",
    ],
    [
      "an image",
      ["![Gate](gate.png) [@act]"],
      "file.md:1 body: expected text, *emphasis* or **strong**, received image",
    ],
    [
      "a quotation",
      ["> Open! [@act]"],
      "file.md:1 body: expected a heading, a paragraph or a list, received blockquote",
    ],
    ["code", ["    open()"], "file.md:1 body: expected a heading, a paragraph or a list, received code"],
    [
      "a rule",
      ["One. [@act]", "", "***"],
      "file.md:3 body: expected a heading, a paragraph or a list, received thematicBreak",
    ],
    [
      "a heading of another level",
      ["### say"],
      "file.md:1 body: expected a second-level heading (##), received level 3",
    ],
    [
      "a list in a list",
      ["- One. [@act]", "  - Two. [@act]"],
      "file.md:1 body: expected one line of text in a list item, received list",
    ],
    [
      "two paragraphs in an item",
      ["- One. [@act]", "", "  Two. [@act]"],
      "file.md:1 body: expected one line of text in a list item, received paragraph",
    ],
    [
      "a table",
      ["| a | b |", "| - | - |", "| c | d |"],
      "file.md:1 body: expected a paragraph without a table, received a table",
    ],
    [
      "a citation that cannot be read",
      ["", "No. [@Act]"],
      "file.md:2 body: expected a citation such as [@source-id, (a)(2)], received [@Act]",
    ],
    [
      "a line of which no words are left",
      ["- [@act] {.first}"],
      "file.md:1 body: expected words, received nothing but citations and attributes",
    ],
  ])("%s", (_, lines, message) => {
    expect(faultsOf(...lines)).toContain(message);
  });

  it("once where its words are what cannot be used", () => {
    expect(parse("[a](b) [@act]").faults).toHaveLength(1);
  });

  it("all of it at once, counted from the line on which the body starts", () => {
    const { faults } = parseSections("# One\n\n<hr>\n\n[a](b)", "file.md", 10);
    expect(faults.map(({ line }) => line)).toEqual([10, 12, 14]);
  });
});
