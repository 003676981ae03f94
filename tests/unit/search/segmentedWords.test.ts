import { describe, expect, it } from "vitest";
import { makeLanguage } from "../../../lib/search/language";
import { languageOf, NO_WORDS } from "../../../lib/search";
import { segmentedWords } from "../../../lib/search/segmentedWords";

const chinese = languageOf("zh-Hans");

describe("the words of a text", () => {
  it("are folded, each as often as it stands there, in order", () => {
    expect(segmentedWords("The GATE, the gâte — I-407!", languageOf("en"))).toEqual([
      "the",
      "gate",
      "the",
      "gate",
      "i407",
    ]);
  });

  it("are cut from a run of Han, beside words in other letters", () => {
    expect(segmentedWords("ICE警察敲门。灯塔", chinese)).toEqual(["ice", "警察", "敲门", "灯塔"]);
  });

  it("are unified before they are cut", () => {
    expect(segmentedWords("警察敲門", chinese)).toEqual(["警察", "敲门"]);
    const language = makeLanguage("xx", { unify: (text) => text.replaceAll("x", "y") }, NO_WORDS);
    expect(segmentedWords("xx gate", language)).toEqual(["yy", "gate"]);
  });

  it("are none in a text without letters", () => {
    expect(segmentedWords(" ?! 🚓", chinese)).toEqual([]);
  });
});
