import { describe, expect, it } from "vitest";
import { judgePages, type PageKind, type PageWeight } from "../../../lib/bench/pageWeights";

const KB = 1024;
const page = (one: Partial<PageWeight>): PageWeight => ({
  page: "/en/situations/lamp/",
  kind: "situation",
  locale: "en",
  raw: 50_000,
  gzip: 10 * KB,
  brotli: 9 * KB,
  modules: 0,
  elements: 900,
  ...one,
});
const judge = (...weights: PageWeight[]) => judgePages(weights);
const KINDS: readonly PageKind[] = ["situation", "law", "map", "checklist", "guide"];

describe("the budgets of pages", () => {
  it.each(KINDS)(
    "a %s page may have 14 KB after gzip, 64 KB raw, 1,500 elements, and not one more",
    (kind) => {
      const full = page({ kind, gzip: 14 * KB, raw: 64 * KB, elements: 1500 });
      expect(judge(full).over).toEqual([]);
      expect(judge({ ...full, gzip: 14 * KB + 1, raw: 64 * KB + 1, elements: 1501 }).over).toEqual([
        "/en/situations/lamp/: 1,501 elements of 1,500 elements",
        "/en/situations/lamp/: 14,337 B of 14,336 B",
        "/en/situations/lamp/ as it is read: 65,537 B of 65,536 B",
      ]);
    },
  );

  it.each([
    ["situation", true],
    ["guide", true],
    ["law", false],
    ["map", false],
    ["checklist", false],
  ] as const)("the modules of a %s page have a budget: %s", (kind, hasBudget) => {
    expect(judge(page({ kind, modules: 6 * KB + 1 })).over).toHaveLength(hasBudget ? 1 : 0);
  });

  it("a line stands for the pages of one kind in one language, and names the largest", () => {
    const { rows } = judge(
      page({ gzip: 3000 }),
      page({ gzip: 7000, page: "/en/situations/gate/" }),
      page({ gzip: 5000 }),
      page({ gzip: 4000, locale: "ar" }),
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      kind: "situation",
      locale: "en",
      pages: 3,
      "smallest gzip 9 B": 3000,
      median: 5000,
      largest: 7000,
      "largest page": "/en/situations/gate/",
    });
  });
});
