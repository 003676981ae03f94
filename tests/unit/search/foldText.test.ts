import { describe, expect, test } from "vitest";
import { foldText } from "../../../lib/search/foldText";

describe("spellings that readers mix are one", () => {
  test.each([
    ["accents", "Última", "ultima"],
    ["Vietnamese letters", "Đường", "duong"],
    ["Russian yo", "ещё", "еще"],
    ["full-width letters", "ＩＣＥ", "ice"],
    ["Arabic vowel signs and tatweel", "شُرْطـــة", foldText("شرطة")],
    ["Arabic alefs", "أمر", "امر"],
    ["ta marbuta and ha", "مذكرة", "مذكره"],
    ["alef maqsura and ya", "على", "علي"],
    ["Persian keyboard letters", "کارت یخ", "كارت يخ"],
    ["an alef that carries a wasla", "ٱلباب", "الباب"],
    ["letters with a stroke", "Łódź øre", "lodz ore"],
    ["a Turkish i without a dot", "kapı", "kapi"],
    ["letters that are two", "Straße cæsar ŒUVRE", "strasse caesar oeuvre"],
    ["an apostrophe", "can’t", "can't"],
    ["nothing at all", "", ""],
    ["plain letters beside others", "ABC é", "abc e"],
    ["other letters first", "É ABC", "e abc"],
  ])("%s", (_, typed, folded) => {
    expect(foldText(typed)).toBe(folded);
  });

  test("Korean stays in syllables", () => {
    expect(foldText("경찰")).toBe("경찰");
  });
});
