import { describe, expect, it } from "vitest";
import { crossValidate, wantedOf, withoutThese } from "../../../../lib/bench/search/crossValidate";
import { heading, smallContent } from "./smallContent";

const questions = (word: (at: number) => string) => Array.from({ length: 20 }, (_, at) => word(at));
const firstOf = (section: ReturnType<typeof crossValidate>) => section.all![0]!["guide first"];

describe("questions that were not learned", () => {
  it("are found by what the others under their heading say", () => {
    const content = smallContent(
      questions((at) => `wick ${at}00000`),
      questions((at) => `coal ${at}00001`),
    );
    expect(firstOf(crossValidate(content))).toBe(1);
  });

  it("are not found by what nobody else says, so nothing of them was learned", () => {
    const letter = (at: number) => String.fromCodePoint(97 + at).repeat(5);
    const content = smallContent(
      questions((at) => `${letter(at)}${letter(at + 1)}`),
      questions((at) => `${letter(at)}${letter(at + 2)}`),
    );
    expect(firstOf(crossValidate(content))).toBeLessThan(0.8);
  });

  it("want the place of their heading; those out of scope are not asked", () => {
    const home = { guide: "lamps", section: "oil", situation: "dark" };
    expect(wantedOf([heading(home, ["a"]), heading({ scope: "off-topic" }, ["b"])])).toEqual([
      { query: "a", guides: { lamps: 3 }, sections: { "lamps#oil": 3 }, situations: { dark: 3 } },
    ]);
    const bare = { guide: "lamps", section: null, situation: null };
    expect(wantedOf([heading(bare, ["a"])])).toEqual([{ query: "a", guides: { lamps: 3 } }]);
  });

  it("are taken out under every heading that has them", () => {
    const left = withoutThese(
      [heading({ scope: "off-topic" }, ["a", "b"]), heading({ scope: "off-topic" }, ["b", "c"])],
      [{ query: "b" }],
    );
    expect(left.map(({ questions }) => questions.map(({ text }) => text))).toEqual([["a"], ["c"]]);
  });
});
