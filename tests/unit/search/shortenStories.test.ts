import { describe, expect, it } from "vitest";
import { languageOf, shortenStories } from "../../../lib/search";

const english = languageOf("en");
const shorten = (...questions: readonly string[]) =>
  shortenStories([{ guide: "gates", questions }], english)[0]!;
const words = (count: number, name = "w") => Array.from({ length: count }, (_, at) => `${name}${at}x`);

describe("a question", () => {
  it("of six words is shipped as it is, and one of seven is a story", () => {
    const [six, seven] = [words(6).join(" "), words(7).join(" ")];
    expect(shorten(six, seven)).toEqual({
      guide: "gates",
      questions: [six],
      stories: [words(6).join(" ")],
    });
  });

  it("stays under the heading that it had, with what that leads to", () => {
    const to = { guide: "gates", section: "shut", situation: "port" };
    const groups = [
      { ...to, questions: ["Is it shut?"] },
      { scope: "off-topic" as const, questions: ["Will it rain?"] },
    ];
    expect(shortenStories(groups, english)).toEqual(groups);
  });
});

describe("a story", () => {
  const story = "Good evening, the inspector rattled our shut gate all night";

  it("keeps the words that another question has, in their order", () => {
    const { questions, stories } = shorten(story, "the shut gate", "an inspector");
    expect([questions, stories]).toEqual([["the shut gate", "an inspector"], ["the inspector shut gate"]]);
  });

  it("keeps them in other forms too, and whatever the other question leads to", () => {
    const groups = [
      { guide: "gates", questions: [story] },
      { scope: "off-topic" as const, questions: ["nights", "rattling"] },
    ];
    expect(shortenStories(groups, english).map(({ stories }) => stories)).toEqual([
      ["rattled night"],
      undefined,
    ]);
  });

  it("keeps no word that it alone says, however often", () => {
    expect(shorten("lamp lamp lamp rope lamp lamp lamp", "a rope")).toMatchObject({ stories: ["rope"] });
  });

  it("is left out where no word of it is left", () => {
    expect(shorten("lamp lamp lamp lamp lamp lamp lamp", "gate")).toEqual({
      guide: "gates",
      questions: ["gate"],
    });
    expect(shorten("lamp lamp lamp rope lamp lamp lamp", "horn ".repeat(7), "a rope").stories).toEqual([
      "rope",
    ]);
  });

  it("keeps twelve words, in whatever letters, and eight where no guide answers it", () => {
    const long = words(20).join(" ");
    expect(shorten(`${long} end`, long).stories![0]).toBe(words(12).join(" "));
    const [other] = shortenStories([{ scope: "danger:home", questions: [`${long} end`, long] }], english);
    expect(other!.stories![0]).toBe(words(8).join(" "));
    const gates = [..."ابتثجحخدذرزسشصضطظعغ"].map((letter) => `باب${letter}`);
    expect(shorten(`${gates.join(" ")} ليل`, gates.join(" ")).stories![0]).toBe(gates.slice(0, 12).join(" "));
  });

  it("has no spaces between words of Han, and spaces around all others", () => {
    const chinese = languageOf("zh-Hans");
    const text = "警察敲门，ICE在灯塔。警察敲门，ICE在";
    const [group] = shortenStories([{ questions: [text, `${text}吗`] }], chinese);
    expect(group!.stories![0]).toBe("警察敲门 ice 在灯塔警察敲门 ice 在");
  });
});
