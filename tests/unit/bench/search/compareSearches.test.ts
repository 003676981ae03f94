import { expect, it } from "vitest";
import { askerOf } from "../../../../lib/bench/search/asker";
import { compareSearches } from "../../../../lib/bench/search/compareSearches";
import { RIVALS } from "../../../../lib/bench/search/rivals";
import { smallContent } from "./smallContent";
import { withSets } from "./smallRoot";

it("every search is asked where there are pages, and ours alone, on the English page, where there are none", async () => {
  const content = smallContent(["trim the wick", "wick and oil"], ["shovel the coal", "coal and ash"]);
  const set = [
    { query: "coal", kind: "short", guides: { stoves: 3 } },
    { query: "stoves", kind: "short", guides: { stoves: 3 } },
    { query: "eggs", kind: "off-topic" },
  ] as const;
  const { all = [] } = await withSets({ en: set, tl: set }, (root) =>
    compareSearches(content, root, askerOf(content)),
  );
  const names = ["ours", "ours without questions", "ours, Lunr alone", ...RIVALS.map(({ name }) => name)];
  expect(all.map(({ language, page, search }) => [language, page, search])).toEqual([
    ...names.map((name) => ["en", "en", name]),
    ["tl", "en", "ours"],
  ]);
  const first = (search: string) => all.find((row) => row.search === search)!["guide first"];
  expect(all.map((row) => row["guide first, of"])).toEqual(all.map(() => 2));
  expect([first("ours"), first("ours, Lunr alone")]).toEqual([1, 0.5]);
  // Only our questions say "coal"; a plain index of the texts cannot know it.
  expect(first("BM25")).toBe(0.5);
});
