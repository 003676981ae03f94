import { describe, expect, it } from "vitest";
import { markForms } from "../../../lib/markdown/markForms";
import type { Inline } from "../../../lib/model/text";

const text = (value: string): Inline => ({ type: "text", value });
const form = (value: string): Inline => ({ type: "form", value });

describe("numbers of forms", () => {
  it("are marked wherever they stand, and no words are lost", () => {
    expect(markForms([text("Form I-200 or EOIR-26A.")])).toEqual([
      text("Form "),
      form("I-200"),
      text(" or "),
      form("EOIR-26A"),
      text("."),
    ]);
    expect(markForms([text("I-9")])).toEqual([form("I-9")]);
  });

  it("are found beside Arabic and Chinese letters", () => {
    expect(markForms([text("النموذج I-407 ورقة")])[1]).toEqual(form("I-407"));
    expect(markForms([text("填I-131表")])[1]).toEqual(form("I-131"));
  });

  it("are not telephone numbers, agreements, or parts of words", () => {
    for (const words of ["1-800-898-7180", "287(g)", "UNI-2a", "a 24-hour hold"])
      expect(markForms([text(words)])).toEqual([text(words)]);
  });

  it("are left alone in what is marked already", () => {
    const quoted: Inline = { type: "english", value: "“Form I-200”" };
    expect(markForms([quoted])).toEqual([quoted]);
  });
});
