import { describe, expect, it } from "vitest";
import { lostQuestions } from "../../../lib/content/lostQuestions";
import type { SafetyWords } from "../../../lib/model/safety";
import { asked, askedContent, to } from "./askedContent";

const ENGLISH = [
  asked(to("gates", "shut"), "he rattles the bolt", "who shut the gate with that key"),
  asked(to("lamps", "lit"), "the wick glows", "oil for a lamp that is lit"),
];
const words: SafetyWords = {
  danger: [{ kind: "self", all: [["drown"]], none: [] }],
  refusals: [{ reason: "evasion", all: [["cellar"]], none: [] }],
};
const lost = (more: ReturnType<typeof asked>[] = []) =>
  lostQuestions(
    askedContent({ asked: { en: [...ENGLISH, ...more] }, safetyWords: { en: { words, file: "" } } }),
  ).map(({ text, line, losses }) => ({ text, line, losses: [...losses.keys()] }));

describe("a question that is lost", () => {
  it("is none that finds its guide", () => {
    expect(lost()).toEqual([]);
  });

  it("is one whose guide no page has", () => {
    expect(lost([asked(to("ropes"), "a rope of hemp")])).toEqual([
      { text: "a rope of hemp", line: 2, losses: ["elsewhere"] },
    ]);
  });

  it("is one that is refused, or taken for danger, by its words", () => {
    const text = "i rattle the bolt of the cellar or drown";
    expect(lost([asked(to("gates"), text)])).toEqual([{ text, line: 2, losses: ["refused", "danger"] }]);
  });

  it("is none that leads to no guide", () => {
    expect(lost([asked({ scope: "off-topic" }, "bake bread")]).map(({ text }) => text)).not.toContain(
      "bake bread",
    );
  });
});
