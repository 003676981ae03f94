import { expect, it } from "vitest";
import { lettersOf } from "../../../lib/model/lettersOf";

it("knows a text again by its letters, whatever became of lines, marks, capitals and widths", () => {
  expect(lettersOf("> “Do NOT\n> open it, 2 times.”")).toBe("donotopenit2times");
  expect(lettersOf("Ｆｏｒｍ Ｉ‑200")).toBe(lettersOf("form i-200"));
  expect(lettersOf("لا تفتح الباب.")).toBe("لاتفتحالباب");
  expect(lettersOf("…")).toBe("");
});
