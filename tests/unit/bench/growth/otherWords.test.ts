import { describe, expect, it } from "vitest";
import { otherWords } from "../../../../lib/bench/growth/otherWords";

describe("texts in other words", () => {
  const reword = otherWords(["lamp lamp lamp", "gate gate", "oil"]);

  it("the same word becomes the same other one, and marks stay", () => {
    expect(reword("lamp, gate; lamp!", 1)).toBe("gate, oil; gate!");
    expect(reword("lamp, gate; lamp!", 2)).toBe("oil, lamp; oil!");
  });

  it("different words stay different", () => {
    expect(new Set(reword("lamp gate oil", 1).split(" ")).size).toBe(3);
  });

  it("words of elsewhere stay", () => {
    expect(reword("wick", 1)).toBe("wick");
  });
});
