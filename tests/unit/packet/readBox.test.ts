import { describe, expect, it } from "vitest";
import { readBox } from "../../../lib/packet/read/readBox";
import { symbolLetter } from "../../../lib/packet/read/symbols";

describe("a box", () => {
  it.each(["", "☐", "☐ right", "right", "[ ] right", "□ Right", "☐\nright"])("%j is empty", (text) => {
    expect(readBox(text, "right")).toBe(false);
  });

  it.each(["x", "X right", "☒ right", "☐ right x", "☐x right", "right ✓", "[X] right", "✔️", "■ RIGHT"])(
    "%j has a tick",
    (text) => {
      expect(readBox(text, "right")).toBe(true);
    },
  );

  it.each(["yes", "☐ righ", "xx", "☐☒ right", "\ufffd right", "?", "right right", "0"])(
    "%j: nobody can say",
    (text) => {
      expect(readBox(text, "right")).toBeNull();
    },
  );

  it("without a name beside it holds a tick alone", () => {
    expect([readBox("☐", ""), readBox("x", ""), readBox("☐ x", "")]).toEqual([false, true, true]);
  });
});

describe("a symbol", () => {
  it.each([
    ["Wingdings", "F0FC", "✓"],
    ["Wingdings", "00A8", "☐"],
    ["Wingdings 2", "F052", "☑"],
    ["MS Gothic", "2612", "☒"],
    ["Wingdings", "F041", "\ufffd"],
    ["Other", "F0FC", "\ufffd"],
    ["Other", "", "\ufffd"],
  ])("of %s at %s is %s", (font, code, letter) => {
    expect(symbolLetter(font, code)).toBe(letter);
  });
});
