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

  test("of a long one, the sentence that says most of the query", () => {
    const filler = "This sentence is about something else, and it goes on for quite a while here. ";
    const stored = `${filler}${filler}A judge signs a warrant.`;
    const passage = passageFor(stored, new Set(["judge", "warrant"]), english);
    expect(passage.text).toBe("A judge signs a warrant.");
    expect(marked(passage)).toEqual(["judge", "warrant"]);
  });

  test("without any match, it begins at the beginning", () => {
    const stored =
      `First things first. ${"More words follow here to make it long enough. ".repeat(4)}`.trim();
    const passage = passageFor(stored, new Set(["zebra"]), english);
    expect(passage.text.startsWith("First things first.")).toBe(true);
    expect(passage.matches).toEqual([]);
  });

  test("in Chinese, words inside a run are marked", () => {
    const passage = passageFor("看签名处。法官签署的令状。", new Set(["法官", "令状"]), chinese);
    expect(marked(passage)).toEqual(["法官", "令状"]);
  });
});
