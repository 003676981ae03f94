import { expect, it } from "vitest";
import { markdownLine } from "../../../lib/content/markdownLine";

const TEXT = `---
title: Gates
claims: [gate]
---

Before.

## say

- Claims: none.

## Never do this {#never}
`;

it.each([
  ["claims", 3],
  ["claims.0", 3],
  ["say", 8],
  ["never", 12],
  ["body", 6],
  ["nothing-of-the-kind", 6],
  ["(file name)", 1],
])("%s stands on line %i", (field, line) => {
  expect(markdownLine(TEXT, field)).toBe(line);
});

it("a text without front matter begins on its first line with words, and one without words on its first", () => {
  expect(markdownLine("\n\nWords.\n", "body")).toBe(3);
  expect(markdownLine("---\ntitle: Gates\n---\n", "body")).toBe(1);
});
