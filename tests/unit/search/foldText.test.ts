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
    ["Persian keyboard letters", "کارت", "كارت"],
  ])("%s", (_, typed, folded) => {
    expect(foldText(typed)).toBe(folded);
  });

  test("Korean stays in syllables", () => {
    expect(foldText("경찰")).toBe("경찰");
  });
});
