import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../../lib/content/readFrontMatter";
import { formatFault } from "../../../lib/model/fault";

const read = (source: string) => readFrontMatter(source, "x.md");
const faultsIn = (yaml: string) => read(`---\n${yaml}\n---\n\nText.\n`).faults.map(formatFault);

it("parts front matter from the body, and knows the line of each field", () => {
  const { read: text, faults } = read(
    "---\ntitle: A\nclaims: [one, two]\nreview:\n  by: Ana\n  on: 2027-01-15\nforms:\n  - x\n  - y\n---\n\n## say\n",
  );
  expect(faults).toEqual([]);
  expect(text).toMatchObject({ body: "\n## say\n", bodyLine: 11 });
  expect(text!.data).toEqual({
    title: "A",
    claims: ["one", "two"],
    review: { by: "Ana", on: new Date("2027-01-15") },
    forms: ["x", "y"],
  });
  const fields = [
    "title",
    "claims.1",
    "review.on",
    "review.until",
    "forms.1",
    "forms.5",
    "none",
    "(whole file)",
  ];
  expect(fields.map((field) => text!.lineOf(field))).toEqual([2, 3, 6, 4, 9, 7, 1, 1]);
});

it("reads quotes of either kind, and none, as the same words", () => {
  for (const title of ["'It is: here'", '"It is: here"', ">-\n  It is:\n  here"])
    expect(read(`---\ntitle: ${title}\n---\n`).read?.data).toEqual({ title: "It is: here" });
  expect(read("---\ntitle: 'It''s here'\nclaims:\n- 'a'\n- \"b\"\n---\n").read?.data).toEqual({
    title: "It's here",
    claims: ["a", "b"],
  });
});

it("takes a text without it, and one that is empty", () => {
  expect(read("Text.\n").read).toMatchObject({ data: {}, body: "Text.\n", bodyLine: 1 });
  expect(read("---\n---\nText.\n").read).toMatchObject({ data: {}, body: "Text.\n", bodyLine: 3 });
});

describe("refuses, with its line", () => {
  it.each([
    [
      "a key that stands twice",
      "title: A\nclaims: [a]\ntitle: B",
      ["x.md:4 front matter: expected YAML, received Map keys must be unique"],
    ],
    [
      "what is no YAML",
      "title: A\nclaims: [a",
      [/^x\.md:\d front matter: expected YAML, received Flow sequence/],
    ],
    [
      "an end that is more than an end",
      "title: A\n---b: c",
      ["x.md:3 front matter: expected ---, received ---b: c"],
    ],
    ["a tag", "title: !!js/function 'x'", [/^x\.md:2 front matter: expected YAML, received Unresolved tag/]],
    [
      "a name that objects have",
      "__proto__: {a: 1}\nconstructor: b",
      [
        "x.md:2 front matter: expected a name that no object has of itself, received __proto__",
        "x.md:3 front matter: expected a name that no object has of itself, received constructor",
      ],
    ],
    [
      "a reference",
      "a: &a [x]\nb: *a",
      [
        "x.md:2 front matter: expected no reference, received &a",
        "x.md:3 front matter: expected no reference, received *a",
      ],
    ],
    [
      "a hidden character behind an escape",
      'title: A\nb: "\\u202e"',
      [
        "x.md:3 front matter: expected no character that cannot be seen or that turns the order of others, received U+202E",
      ],
    ],
  ])("%s", (_, yaml, faults) => {
    expect(faultsIn(yaml)).toEqual(
      faults.map((fault) => (typeof fault === "string" ? fault : (expect.stringMatching(fault) as string))),
    );
  });

  it("references that stand for a billion words, at once", () => {
    const levels = Array.from({ length: 9 }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at},`.repeat(9)}]`);
    expect(faultsIn(["l0: &l0 x", ...levels].join("\n"))).toContain(
      "x.md:2 front matter: expected no reference, received &l0",
    );
  });

  it.each([
    ["dashes at the start of a line", "- ".repeat(4000) + "x"],
    ["dashes under a key", `z:\n ${"- ".repeat(4000)}x`],
    ["brackets that close", `z: ${"[".repeat(4000)}${"]".repeat(4000)}`],
    ["brackets on lines of their own", `z:\n${" [\n".repeat(1000)}${" ]\n".repeat(1000)}`],
    ["maps on one line", `z: ${"{a: ".repeat(1500)}${"}".repeat(1500)}`],
    ["questions", "? ".repeat(4000) + "x"],
  ])("%s in each other, before they are read", (_, yaml) => {
    expect(faultsIn(yaml)).toEqual([
      expect.stringMatching(
        /^x\.md:\d+ front matter: expected at most 32 lists and maps in each other/,
      ) as string,
    ]);
  });

  it.each(["[", "{a: ", "- ", "? "])("%j ten thousand times, in less than a second", (open) => {
    const start = performance.now();
    expect(faultsIn(`a: ${open.repeat(9000 / open.length)}`).length).toBeGreaterThan(0);
    expect(faultsIn(`a: ${open.repeat(100_000)}`)).toEqual([
      expect.stringMatching(/^x\.md:1 front matter: expected at most 10000 characters/) as string,
    ]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("code, and front matter that does not end", () => {
    expect(read("---js\n({})\n---\n").faults.map(formatFault)).toEqual([
      "x.md:1 front matter: expected ---, received ---js",
    ]);
    expect(read("---\ntitle: A\n\nText.\n").faults.map(formatFault)).toEqual([
      "x.md:1 front matter: expected a line --- that ends it, received none",
    ]);
  });
});
