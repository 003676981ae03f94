import { expect, it } from "vitest";
import { formatFault } from "../../../lib/model/fault";

it("shows what a terminal would obey, or would show in another order, as numbers", () => {
  const fault = {
    file: "content/\u202ea.md",
    line: 2,
    field: "x",
    expected: "text",
    received: "\u001b[2J\n¿نعم?",
  };
  expect(formatFault(fault)).toBe("content/\\u{202e}a.md:2 x: expected text, received \\u{1b}[2J\\u{a}¿نعم?");
});
