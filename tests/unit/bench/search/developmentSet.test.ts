import { expect, it } from "vitest";
import {
  developmentCodes,
  developmentSet,
  isInScope,
  plainQuestions,
} from "../../../../lib/bench/search/developmentSet";
import { withSets } from "./smallRoot";

it("a development set is read by its language, and its plain questions by themselves", async () => {
  const rows = [
    { query: "wick", kind: "short", guides: { lamps: 3 } },
    { query: "how do I trim a wick", kind: "plain", guides: { lamps: 3 } },
    { query: "how do I boil an egg", kind: "off-topic" },
  ] as const;
  await withSets({ tl: rows, en: rows }, (root) => {
    expect(developmentCodes(root)).toEqual(["en", "tl"]);
    expect(developmentSet(root, "tl").map(isInScope)).toEqual([true, true, false]);
    expect(plainQuestions(root, "en")).toEqual(["how do I trim a wick"]);
  });
});
