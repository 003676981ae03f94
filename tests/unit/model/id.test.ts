import { expect, it } from "vitest";
import { Id } from "../../../lib/model/primitives";

const messages = (id: string) => Id.safeParse(id).error?.issues.map(({ message }) => message) ?? [];

it("is of lower-case letters, digits and hyphens, and short enough for a file’s name", () => {
  expect(["home", "i-200", "8-usc-1357", "x".repeat(80)].flatMap(messages)).toEqual([]);
  for (const id of [
    "",
    "Home",
    "a b",
    "a--b",
    "-a",
    "a.b",
    "..",
    "..%2fa",
    "a/b",
    "a\\b",
    "hоme",
    "__proto__",
    "toString",
    "a\n",
  ])
    expect(messages(id), id).toEqual(["expected an id of lower-case letters, digits and hyphens"]);
  expect(messages("x".repeat(81))).toEqual(["expected an id of at most 80 characters"]);
});

it("is no word that objects have of themselves", () => {
  for (const id of ["constructor", "prototype"])
    expect(messages(id)).toEqual(["expected an id that is no word of JavaScript's own"]);
});
