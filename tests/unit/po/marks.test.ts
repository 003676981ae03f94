import { expect, it } from "vitest";
import { marksInWords, marksOf } from "../../../lib/po/marks";

it("finds what a translation carries: some of it in any order, citations in theirs", () => {
  const english =
    "{{to}} and {{ from }}: [their-name], [boat-name]. [@b, (a); @a] [not sure: @c] {.tip} {to=jail}";
  expect(marksOf(english)).toEqual({
    placeholders: ["{{from}}", "{{to}}"],
    blanks: ["[boat-name]", "[their-name]"],
    citations: ["[@b, (a)]", "[@a]", "[@c]"],
    attributes: ["{.tip}", "{to=jail}"],
  });
  const own =
    "{{from}} y {{to}}: [boat-name], [their-name]. [@b, (a)] [@a] [sin confirmar: @c] {.tip} {to=jail}";
  expect(marksOf(own)).toEqual(marksOf(english));
  expect(marksOf("{{to}} [@a] [@b, (a)]").citations).not.toEqual(marksOf(english).citations);
});

it("counts what only looks like a citation", () => {
  expect(marksOf("Write to a@b. [@A]").citations).toEqual(["[@A]", "a@b."]);
  expect(marksInWords([])).toBe("none");
});
