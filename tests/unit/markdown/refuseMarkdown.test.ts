import { describe, expect, it } from "vitest";
import { parseSections } from "../../../lib/markdown/parseSections";
import { refuseMarkdown } from "../../../lib/markdown/refuseMarkdown";
import { formatFault } from "../../../lib/model/fault";

const faultsIn = (body: string) => refuseMarkdown(body, "x.md", 5).map(formatFault);

it("takes what texts are made of", () => {
  expect(
    faultsIn(
      "## Now {#right-now}\n\n- Say “I do *not* consent.” [@a, (a)(2); @b] {.tip}\n  It goes on & on.\n\n1. One\n2. **Two**\n",
    ),
  ).toEqual([]);
});

describe("refuses before any parsing", () => {
  it.each([
    [
      "lines without end",
      "a\n".repeat(2000),
      ["x.md:5 body: expected at most 1000 lines, received 2001 lines"],
    ],
    [
      "a line without end",
      `\n${"x".repeat(1_000_000)}`,
      ["x.md:6 body: expected at most 4000 characters in a line, received 1000000"],
    ],
    [
      "a paragraph without end",
      `\n${`${"word ".repeat(200)}\n`.repeat(20)}`,
      ["x.md:6 body: expected at most 8000 characters without an empty line, received more"],
    ],
    [
      "brackets without end",
      `a\n\n${"[".repeat(2).concat(" ").repeat(300)}`,
      [
        "x.md:7 body: expected at most 100 brackets and marks of emphasis without an empty line, received more",
      ],
    ],
    [
      "quotations in each other",
      "> ".repeat(1500),
      [`x.md:5 body: expected no list or quotation in another, received ${"> ".repeat(10)}`],
    ],
    [
      "lists in each other",
      "a\n\n- - - b",
      ["x.md:7 body: expected no list or quotation in another, received - - - b"],
    ],
    [
      "lists in each other by their spaces",
      `${" ".repeat(40)}- a`,
      ["x.md:5 body: expected at most 8 spaces before a line, received 40"],
    ],
    [
      "a character by its number",
      "a\nI &#8238;do.",
      ["x.md:6 body: expected the character itself, received &#8238;"],
    ],
    ["a character by its name", "I&zwj;do.", ["x.md:5 body: expected the character itself, received &zwj;"]],
  ])("%s", (_, body, faults) => {
    expect(faultsIn(body)).toEqual(faults);
  });

  it.each([">>>> a", "> - a", "- > a", "1. - a", "* * *", "  2) 3) a"])(
    "%j, which is one thing in another",
    (line) => {
      expect(faultsIn(line)).toEqual([
        `x.md:5 body: expected no list or quotation in another, received ${line.trim()}`,
      ]);
    },
  );

  it.each(["- -5 degrees", "-> a", "**No** way", "- *No* way", "- 5 officers", "1.5 miles"])(
    "but not %j",
    (line) => {
      expect(faultsIn(line)).toEqual([]);
    },
  );

  it("and tells twenty faults of a text at most", () => {
    expect(faultsIn("> > a\n".repeat(500))).toHaveLength(20);
  });
});

it.each([
  ["emphasis", "*a _b ".repeat(50)],
  ["a run of emphasis", `${"*".repeat(50)}a${"*".repeat(50)}`],
  ["brackets", "[a](<".repeat(30)],
  ["paragraphs", `${"*a _b ".repeat(50)}\n\n`.repeat(210)],
  ["items", "- a\n".repeat(990)],
  ["nested items", Array.from({ length: 990 }, (_, at) => `${" ".repeat((at % 5) * 2)}- a`).join("\n")],
])("lets through only what is parsed in a second: %s", (_, body) => {
  expect(faultsIn(body)).toEqual([]);
  const start = performance.now();
  parseSections(body, "x.md");
  // Five of them, for a machine with other work.
  expect(performance.now() - start).toBeLessThan(5000);
});
