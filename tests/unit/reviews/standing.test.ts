import { afterAll, describe, expect, it } from "vitest";
import { jointStanding, type Standing, standings } from "../../../lib/reviews/standing";
import type { Review } from "../../../lib/model/review";
import { contentWith, type Edit, removeCopy } from "../../fixtures/malformed/brokenContent";
import { reviewOfTexts, TRANSLATOR, withReviews } from "../../fixtures/reviews";

afterAll(removeCopy);

const GUIDE = "guide/gates";
const SCRIPT = "script/ask-for-the-badge";
const whole = contentWith([]);
const law = (locale: string, parts = {}, name = GUIDE) => reviewOfTexts(whole, [name], locale, parts);
const words = (parts = {}) => law("es", { reviewer: TRANSLATOR, checked: ["words"], ...parts });
const EDIT_EN: Edit = { file: "en/guides/gates.md", from: "You can speak", to: "You may speak" };
const EDIT_ES: Edit = { file: "es/guides/gates.md", from: "Puede hablar", to: "Usted puede hablar" };

/** What reviews say of a text of the valid content after some edits. */
function after(edits: readonly Edit[], reviews: readonly Review[], locale: string, name = GUIDE) {
  return standings(withReviews(contentWith(edits), ...reviews))(name, locale);
}
const openIn = (standing: Standing | null) => standing && standing.open.map(({ key }) => key);

describe("a text is reviewed", () => {
  it("by nobody, where no review names it", () => {
    expect(standings(whole)(GUIDE, "en")).toBeNull();
    expect(after([], [law("en")], "en", SCRIPT)).toBeNull();
  });

  it("by a lawyer who read what stands there", () => {
    const { open, of, until, by } = after([], [law("en")], "en")!;
    expect({ open, of, until }).toEqual({ open: [], of: 14, until: "2027-11-02" });
    expect(by.map(({ review, ofEnglish }) => [review.reviewer.name, ofEnglish])).toEqual([
      ["A. Keeper", false],
    ]);
  });

  it("not by whoever checked words alone", () => {
    expect(after([], [law("en", { checked: ["words"] })], "en")).toBeNull();
    expect(after([], [words()], "es")).toBeNull();
  });

  it("in translation by a lawyer who read it, or by the lawyer of its English with somebody who checked its words", () => {
    expect(after([], [law("es")], "es")?.by).toHaveLength(1);
    expect(after([], [law("en")], "es")).toBeNull();
    const both = after([], [words(), law("en", { until: "2027-05-02" })], "es")!;
    expect(both.by.map(({ review, ofEnglish }) => [review.reviewer.name, ofEnglish])).toEqual([
      ["A. Keeper", true],
      ["B. Mate", false],
    ]);
    expect([both.open, both.until, both.first.reviewer.name]).toEqual([[], "2027-05-02", "A. Keeper"]);
  });
});

describe("one edited word", () => {
  it("of English opens that sentence and no other, in English and in every language", () => {
    const reviews = [law("en"), words(), law("es", { on: "2026-11-01" })];
    expect(openIn(after([EDIT_EN], reviews, "en"))).toEqual(["open-the-gate"]);
    expect(openIn(after([EDIT_EN], reviews, "es"))).toEqual(["open-the-gate"]);
  });

  it("of a translation opens it there alone", () => {
    expect(openIn(after([EDIT_ES], [law("en"), words()], "en"))).toEqual([]);
    expect(openIn(after([EDIT_ES], [law("en"), words()], "es"))).toEqual(["open-the-gate"]);
  });

  it.each<[string, Edit, string[]]>([
    [
      "a heading: all that stands under it",
      { file: "en/guides/gates.md", from: "Must I open the gate?", to: "Must I shut the gate?" },
      ["open-the-gate"],
    ],
    ["a title", { file: "en/guides/gates.md", from: "title: Gates", to: "title: Bars" }, ["title"]],
    [
      "a new sentence: it alone",
      { file: "en/guides/gates.md", from: "- Look out. {.tip}", to: "- Look out twice. {.tip}" },
      ["right-now.2"],
    ],
    [
      "what an authority is, under the same id",
      { file: "sources.json", at: "sources.0.citation", value: "Another Act § 9" },
      ["open-the-gate"],
    ],
  ])("of %s", (_, edit, keys) => {
    expect(openIn(after([edit], [law("en")], "en"))).toEqual(keys);
  });

  it("of a condition opens each line that has it, in the language whose words changed", () => {
    const edit: Edit = { file: "en/ui.json", from: "Only if it is true", to: "Only if it is so" };
    expect(openIn(after([edit], [law("en", {}, SCRIPT)], "en", SCRIPT))).toEqual(["say.5"]);
  });

  it("is covered by a second review of it, while the first holds for the rest", () => {
    const second = reviewOfTexts(contentWith([EDIT_EN]), [GUIDE], "en", {
      on: "2026-11-20",
      until: "2028-01-01",
    });
    const now = {
      ...second,
      texts: [{ ...second.texts[0]!, statements: second.texts[0]!.statements.slice(5, 6) }],
    };
    const { open, until, by } = after([EDIT_EN], [law("en"), now], "en")!;
    expect(open).toEqual([]);
    expect(until).toBe("2027-11-02");
    expect(by.map(({ review }) => review.on)).toEqual(["2026-11-02", "2026-11-20"]);
  });
});

it("a sentence that was taken out or moved opens no other", () => {
  const edits: Edit[] = ["en", "es"].map((code) => ({
    file: `${code}/guides/gates.md`,
    from: code === "en" ? "- The metal of the badge. {.tip}\n" : "- El metal de la placa. {.tip}\n",
    to: "",
  }));
  const moved: Edit = {
    file: "en/guides/gates.md",
    from: "- Breathe. {.tip}\n- Look out. {.tip}",
    to: "- Look out. {.tip}\n- Breathe. {.tip}",
  };
  expect(openIn(after([...edits, moved], [law("en")], "en"))).toEqual([]);
});

describe("a page of several texts", () => {
  const [one, other] = [GUIDE, SCRIPT].map((name) => after([], [law("en", {}, name)], "en", name));
  it("is reviewed where each of them is", () => {
    expect(jointStanding([one!, other!])?.of).toBe(one!.of + other!.of);
    expect(jointStanding([one!, null])).toBeNull();
    expect(jointStanding([])).toBeNull();
  });

  it("tells one person's review of one day once, and the first that runs out", () => {
    const { by, until } = jointStanding([one!, { ...other!, until: "2027-01-01" }])!;
    expect(by).toHaveLength(1);
    expect(until).toBe("2027-11-02");
  });
});

it("no text of that name is a fault of the code", () => {
  expect(() => after([], [law("en")], "en", "guide/none")).toThrow('no text "guide/none"');
});
