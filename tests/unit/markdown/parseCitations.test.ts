import { describe, expect, it } from "vitest";
import { parseCitations } from "../../../lib/markdown/parseCitations";

const cite = (source: string, locator: string | null = null, doubt: string | null = null) => ({
  source,
  locator,
  doubt,
});

describe("a citation", () => {
  it.each([
    ["a source", "[@lighthouse-act-1901]", [cite("lighthouse-act-1901")]],
    ["a source and a place in it", "[@8-usc-1357, (a)(2)]", [cite("8-usc-1357", "(a)(2)")]],
    ["a place with roman numbers", "[@8-cfr-287-8, (c)(2)(iii)]", [cite("8-cfr-287-8", "(c)(2)(iii)")]],
    ["a place with commas", "[@act, pages 3, 4 and 5]", [cite("act", "pages 3, 4 and 5")]],
    ["two sources in one bracket", "[@act; @rule]", [cite("act"), cite("rule")]],
    [
      "each with a place of its own",
      "[@act, (a)(1); @rule, § 4]",
      [cite("act", "(a)(1)"), cite("rule", "§ 4")],
    ],
    ["a doubt in English", "[not confirmed: @act]", [cite("act", null, "not confirmed")]],
    ["a doubt in Spanish", "[no está resuelto: @act]", [cite("act", null, "no está resuelto")]],
    ["a doubt in French, with its space", "[pas tranché : @act]", [cite("act", null, "pas tranché")]],
    ["a doubt in Arabic", "[غير محسوم: @act]", [cite("act", null, "غير محسوم")]],
    ["a doubt in Chinese", "[尚无定论: @act]", [cite("act", null, "尚无定论")]],
    ["a doubt in Chinese, with the wide colon", "[尚无定论：@act]", [cite("act", null, "尚无定论")]],
    ["a doubt and a place", "[not settled: @act, (f)]", [cite("act", "(f)", "not settled")]],
    [
      "a doubt for one of two",
      "[@act; not settled: @rule]",
      [cite("act"), cite("rule", null, "not settled")],
    ],
  ])("%s", (_, text, citations) => {
    expect(parseCitations(`The gate may stay shut. ${text}`)).toEqual({
      text: "The gate may stay shut.",
      citations,
      malformed: [],
    });
  });

  it("is taken out wherever it stands, and the rest of the text stays", () => {
    expect(parseCitations("One. [@act] Two [in brackets]. [@rule]")).toMatchObject({
      text: "One. Two [in brackets].",
      citations: [cite("act"), cite("rule")],
    });
  });
});

describe("what looks like a citation and is none comes back", () => {
  it.each([
    ["a name with capitals", "[@Lighthouse-Act]"],
    ["a space after the @", "[@ act]"],
    ["words after the id without a comma", "[@act section 4]"],
    ["nothing after the @", "[see @]"],
    ["an empty second part", "[@act; ]"],
    ["no closing bracket", "[@act"],
    ["no brackets", "@act"],
  ])("%s", (_, text) => {
    expect(parseCitations(`The gate may stay shut. ${text}`).malformed).toEqual([text]);
  });

  it("an address for mail is no citation, and content has none: it comes back too", () => {
    expect(parseCitations("Write to keeper@lighthouse.example today.").malformed).toEqual([
      "keeper@lighthouse.example",
    ]);
  });
});
