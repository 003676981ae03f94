import { expect, it } from "vitest";
import type { QueryWord } from "../../../lib/search/planQuery";
import { weighWord } from "../../../lib/search/weighWords";
import { smallIndex } from "./smallIndex";

const index = () =>
  smallIndex([
    { id: "0", title: "lamps lamp" },
    { id: "1", title: "lamp" },
    { id: "2", title: "lamp lights" },
    { id: "3", title: "rope" },
  ]);
const word = (said: string, synonyms: readonly string[] = []): QueryWord => ({ parts: [said], synonyms });

it("a word tells more, the fewer texts have its surest reading, and most where no text has it", () => {
  const weightOf = (asked: QueryWord) => weighWord(index(), asked).weight;
  expect(weightOf(word("rope"))).toBeCloseTo(Math.log(1 + 4 / 1));
  expect(weightOf(word("lamps"))).toBeCloseTo(Math.log(1 + 4 / 1));
  expect(weightOf(word("lamp"))).toBeCloseTo(Math.log(1 + 4 / 3));
  expect(weightOf(word("lamp", ["rope"]))).toBeCloseTo(Math.log(1 + 4 / 3));
  expect(weightOf(word("zebra"))).toBeCloseTo(Math.log(1 + 4));
  // Two readings that are equally sure: the first.
  expect(weightOf(word("beacon", ["lamp", "rope"]))).toBeCloseTo(Math.log(1 + 4 / 3));
});

it("a document is answered by the best of a word's readings, and the surest counts", () => {
  const { hits } = weighWord(index(), word("lamps"));
  expect([...hits.keys()].toSorted()).toEqual([0, 1, 2]);
  expect([0, 1, 2].map((at) => hits.get(at)?.sureness)).toEqual([1, 0.9, 0.9]);
  // The word itself stands in one text alone, so it scores higher there than its stem, which stands in three.
  expect(hits.get(0)!.score).toBeGreaterThan(hits.get(1)!.score);
});

it("a reading that is less sure scores by as much less", () => {
  const known = index();
  const [sure] = weighWord(known, word("rope")).hits.values();
  const [less] = weighWord(known, word("zebra", ["rope"])).hits.values();
  expect(less!.score).toBeCloseTo(sure!.score * 0.75);
  expect(less!.sureness).toBe(0.75);
});

it("a word that people ask with is not guessed at, and counts as one that no text has", () => {
  const asked = weighWord(index(), word("ligh"), (one) => one === "ligh");
  expect([asked.hits.size, asked.weight]).toEqual([0, Math.log(1 + 4)]);
  expect(weighWord(index(), word("ligh"), () => false).hits.size).toBe(1);
});

it("what Lunr was asked for once is kept", () => {
  const known = index();
  weighWord(known, word("rope"));
  const kept = known.scores.get("rope");
  weighWord(known, word("rope"));
  expect(kept).toBeDefined();
  expect(known.scores.get("rope")).toBe(kept);
});
