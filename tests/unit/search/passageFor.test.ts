import { describe, expect, test } from "vitest";
import { passageFor } from "../../../lib/search/passageFor";
import { languageFor } from "../../fixtures/languageFor";

const marked = ({ text, matches }: ReturnType<typeof passageFor>) =>
  matches.map(([from, to]) => text.slice(from, to));

describe("the passage shown with a result", () => {
  const english = languageFor("en");
  const chinese = languageFor("zh-Hans");

  test("a short one is whole, and marks words as they stand in the text", () => {
    const passage = passageFor(
      "A Judge signed it. Form I-200 is not a warrant.",
      new Set(["judg", "i200"]),
      english,
    );
    expect(passage.text).toBe("A Judge signed it. Form I-200 is not a warrant.");
    expect(marked(passage)).toEqual(["Judge", "I-200"]);
  });

  test("a long one is whole too, with every match of it marked", () => {
    const long = `A lamp ${"and ".repeat(100)}rope. Lamps.`;
    expect(passageFor(long, new Set(["rope", "lamp"]), english)).toEqual({
      text: long,
      matches: [
        [2, 6],
        [407, 411],
        [413, 418],
      ],
    });
  });

  test("a word that says nothing is not marked, though a synonym has it", () => {
    const passage = passageFor("The judge is at your home.", new Set(["your", "home"]), english);
    expect(marked(passage)).toEqual(["home"]);
  });

  test("without any match, nothing of it is marked", () => {
    const text = "First things first. More words follow.";
    expect(passageFor(text, new Set(["zebra"]), english)).toEqual({ text, matches: [] });
    expect(passageFor("", new Set(["zebra"]), english)).toEqual({ text: "", matches: [] });
  });

  test("in Chinese, words inside a run are marked", () => {
    const passage = passageFor("看签名处。法官签署的令状。", new Set(["法官", "令状"]), chinese);
    expect(marked(passage)).toEqual(["法官", "令状"]);
  });

  test("in Chinese, the longest words are marked, one after the other", () => {
    const terms = new Set(["法官", "官", "令状", "司法令状"]);
    expect(marked(passageFor("法官签司法令状。官令状", terms, chinese))).toEqual([
      "法官",
      "司法令状",
      "官",
      "令状",
    ]);
    expect(marked(passageFor("門開", new Set(["门"]), chinese))).toEqual(["門"]);
  });
});
