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

  it.each([
    ["Wait.  Ask! Then", ["Wait.  ", "Ask! ", "Then"]],
    ["Really?! Yes... No", ["Really?! ", "Yes... ", "No"]],
    ["He said “wait.” (He did.) [It is so.] Go", ["He said “wait.” ", "(He did.) ", "[It is so.] ", "Go"]],
    [
      "“Is it brass?” (“¿Es de latón?”). Then open.",
      ["“Is it brass?” ", "(“¿Es de latón?”). ", "Then open."],
    ],
    ["... and then. Go", ["... ", "and then. ", "Go"]],
    ["门关着。等（门开了。）好", ["门关着。", "等（门开了。）", "好"]],
    ["قل: “Am I free?\u200e” (هل أنا حر؟). نعم", ["قل: “Am I free?\u200e” ", "(هل أنا حر؟). ", "نعم"]],
    ["الباب مغلق؟ نعم", ["الباب مغلق؟ ", "نعم"]],
    ["?!", ["?!"]],
  ])("of %j are cut after their marks and what closes", (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it("are none in no text", () => {
    expect(sentencesOf("")).toEqual([]);
  });
});

describe("the lead of a text", () => {
  it.each([
    ["One. Two. Three.", 10, "One. Two."],
    ["One. Two. Three.", 9, "One. Two."],
    ["One. Two. Three.", 8, "One."],
    ["  One.\n\n Two. ", 20, "One. Two."],
    ["One. Two", 8, "One. Two"],
    ["", 10, ""],
    ["   ", 10, ""],
    ["Seven long words are not a sentence", 20, "Seven long words…"],
    ["没有空格的文字很长很长很长", 6, "没有空格的…"],
    ["一 没有空格的文字很长很长", 8, "一 没有空格的…"],
    ["ab😀cd", 4, "ab…"],
    ["ab😀cdefg", 6, "ab😀c…"],
    ["abcd efgh", 8, "abcd ef…"],
    ["abcde fgh", 8, "abcde…"],
  ])("of %j in %i characters is %j", (text, limit, lead) => {
    expect(leadOf(text, limit)).toBe(lead);
  });
});
