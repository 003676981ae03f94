import { describe, expect, it } from "vitest";
import type { SafetyWords } from "../../../lib/model/safety";
import { safetyJudge, saidIn } from "../../../lib/search";
import { LONGEST_QUERY } from "../../../lib/search/words";

const harbor: SafetyWords = {
  danger: [
    { kind: "home", all: [["hits me"], ["husband", "wife"]], none: ["in chess"] },
    { kind: "self", all: [["drown myself"]], none: [] },
    { kind: "emergency", all: [["sink*"], ["now"]], none: [] },
  ],
  refusals: [
    { reason: "sightings", all: [["where"], ["inspector", "*spector"]], none: ["office"] },
    { reason: "evasion", all: [["can't see us"]], none: [] },
  ],
};
const puerto: SafetyWords = {
  danger: [{ kind: "self", all: [["ahogarme"]], none: [] }],
  refusals: [
    { reason: "sightings", all: [["检查员在哪"], ["检查员"]], none: [] },
    { reason: "evasion", all: [["ICE在哪"]], none: [] },
  ],
};
const judge = safetyJudge([harbor, puerto]);

describe("a pattern fits when each of its lists is met and no exception is", () => {
  it.each([
    ["my husband hits me", "home"],
    ["My WIFE hits me!!", "home"],
    ["hits me", null],
    ["my husband hits me in chess", null],
    ["we are sinking now", "emergency"],
    ["we sink later", null],
    ["we resink now", null],
  ])("%s → %s", (query, danger) => {
    expect(judge(query).danger).toBe(danger);
  });

  it.each([
    ["where is the inspector", "sightings"],
    ["where is the superspector", "sightings"],
    ["where is the superspectors", null],
    ["somewhere an inspector is", null],
    ["where is the inspector’s office", null],
    ["so that they can’t see us", "evasion"],
    ["so that they cant see us", null],
  ])("%s is refused: %s", (query, refused) => {
    expect(judge(query).refused).toBe(refused);
  });
});

it("words of every language count, with or without accents, in both ways to write Chinese", () => {
  expect(judge("quiero AHOGÁRME").danger).toBe("self");
  expect(judge("檢查員在哪").refused).toBe("sightings");
  expect(judge("检查员 在哪").refused).toBe("sightings");
  expect(judge("ice 在哪里").refused).toBe("evasion");
});

it("what happens now comes before one’s own hand, and that before home; both verdicts may be true", () => {
  expect(judge("we sink now and i drown myself, my husband hits me").danger).toBe("emergency");
  expect(judge("i drown myself, my husband hits me").danger).toBe("self");
  expect(judge("i drown myself where the inspector is")).toEqual({ danger: "self", refused: "sightings" });
});

it("without words nothing is danger and nothing is refused", () => {
  expect(safetyJudge([])("i drown myself")).toEqual({ danger: null, refused: null });
});

it("of a long paste, only the beginning is read", () => {
  const padded = (length: number) => judge(`${"x".repeat(length)} drown myself`).danger;
  expect([padded(1900), padded(LONGEST_QUERY)]).toEqual(["self", null]);
});

describe("what a question says as it was typed and as it was meant", () => {
  const said = (typed: string, meant: string | null) => saidIn(judge, judge(typed), meant);

  it("is danger where either says so, the worse of two", () => {
    expect(said("i drown myself", null).danger).toBe("self");
    expect(said("i drwn myself", null).danger).toBeNull();
    expect(said("i drwn myself", "i drown myself").danger).toBe("self");
    expect(said("i drown myself", "i brown myself").danger).toBe("self");
    expect(said("i drown myself", "sinking now").danger).toBe("emergency");
    expect(said("sinking now", "i drown myself").danger).toBe("emergency");
  });

  it("is refused where either says so, and a guess where one alone does", () => {
    expect(said("they can't see us", null)).toEqual({ danger: null, refused: "evasion" });
    expect(said("they can't see us nwo", "they can't see us now")).toMatchObject({
      refused: "evasion",
      isGuess: false,
    });
    expect(said("they cant see us", "they can't see us")).toMatchObject({
      refused: "evasion",
      isGuess: true,
    });
    expect(said("they can't see us", "they cat see us")).toMatchObject({ refused: "evasion", isGuess: true });
    expect(said("lamp", "lamps")).toMatchObject({ refused: null });
  });

  it("is never read over the seam between the two", () => {
    expect(said("now who snks", "sinks").danger).toBeNull();
    expect(said("i drown", "myself").danger).toBeNull();
  });
});
