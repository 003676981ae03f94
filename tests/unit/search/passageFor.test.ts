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

  test("of two sentences that say as much, the first, and those after it while 160 characters hold them", () => {
    const before = "Nothing is said here. ";
    const lamps = `The lamp is lit ${"and ".repeat(20)}tended. `;
    const stored = (filler: number) => `${before}${lamps}${"x".repeat(filler - 1)}. Lamp again.`;
    const room = 160 - lamps.length;
    const terms = new Set(["lamp"]);
    expect(passageFor(stored(room), terms, english).text).toBe(`${lamps}${"x".repeat(room - 1)}.`);
    expect(passageFor(stored(room + 1), terms, english).text).toBe(lamps.trim());
    for (const filler of [room, room + 1])
      expect(passageFor(stored(filler), terms, english).matches).toEqual([[4, 8]]);
  });

  test("whole while it has 160 characters, and every match of it marked", () => {
    const ofLength = (length: number) => `First. ${"x".repeat(length - 16)}. A lamp.`;
    expect(passageFor(ofLength(160), new Set(["lamp"]), english)).toEqual({
      text: ofLength(160),
      matches: [[155, 159]],
    });
    expect(passageFor(ofLength(161), new Set(["lamp"]), english)).toEqual({
      text: "A lamp.",
      matches: [[2, 6]],
    });
  });

  test("a word counts for the sentence that it begins or ends", () => {
    const filler = `${"x".repeat(100)}. `;
    const stored = `${filler}Lamp and rope. Lamp ${filler}`;
    expect(passageFor(stored, new Set(["lamp", "rope"]), english)).toMatchObject({
      matches: [
        [0, 4],
        [9, 13],
        [15, 19],
      ],
    });
    const { text, matches } = passageFor(`A lamp. Lamp, lamp ${filler}${filler}`, new Set(["lamp"]), english);
    expect([text.slice(0, 10), matches.length]).toEqual(["Lamp, lamp", 2]);
  });

  test("a sentence longer than that is shown whole", () => {
    const long = `A lamp ${"and ".repeat(50)}rope.`;
    expect(passageFor(`Before. ${long} After.`, new Set(["rope"]), english)).toEqual({
      text: long,
      matches: [[207, 211]],
    });
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
