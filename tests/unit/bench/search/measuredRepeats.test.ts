import { expect, it } from "vitest";
import { measuredRepeats } from "../../../../lib/bench/search/measuredRepeats";
import { smallContent } from "./smallContent";
import { withSets } from "./smallRoot";

it("a question that is learned and stands in a development set is a fault, which names its line there", async () => {
  const content = smallContent(["how do I trim a wick"], ["who swept it"]);
  const rows = [
    { query: "boil an egg", kind: "off-topic" },
    { query: "how do I trim the wick", kind: "plain", guides: { lamps: 3 } },
  ] as const;
  const told = await withSets({ en: rows, tl: rows }, (root) => measuredRepeats(content, root));
  expect(told.map(({ received }) => received)).toEqual([
    expect.stringContaining("tests/search/development.en.jsonl:2"),
  ]);
});

it("none is where a copy has no tests", () => {
  expect(measuredRepeats(smallContent(["wick"], ["ash"]), "/nowhere")).toEqual([]);
});
