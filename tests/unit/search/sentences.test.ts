import { describe, expect, it } from "vitest";
import { leadOf, sentencesOf } from "../../../lib/search/sentences";

describe("sentences", () => {
  it.each([
    "You can wait. Ask for the badge! Is it brass? Then open.",
    "الباب مغلق. هل هو شرطي؟ اسأل.",
    "门关着。他有徽章吗？等一等！",
    "He said “wait.” Then he left",
  ])("of %j, joined, give the text back", (text) => {
    const sentences = sentencesOf(text);
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences.join("")).toBe(text);
  });

  it("are none in no text, and one where there are only marks", () => {
    expect(sentencesOf("")).toEqual([]);
    expect(sentencesOf("?!")).toHaveLength(1);
  });
});

describe("the lead of a text", () => {
  it.each([
    ["One. Two. Three.", 10, "One. Two."],
    ["One.\n\n Two.", 20, "One. Two."],
    ["", 10, ""],
    ["   ", 10, ""],
    ["Seven long words are not a sentence", 20, "Seven long words…"],
    ["没有空格的文字很长很长很长", 6, "没有空格的…"],
    ["一 没有空格的文字很长很长", 8, "一 没有空格的…"],
    ["ab😀cd", 4, "ab…"],
  ])("of %j in %i characters is %j", (text, limit, lead) => {
    expect(leadOf(text, limit)).toBe(lead);
  });
});
