import { describe, expect, it } from "vitest";
import { judgePages, type PageWeight } from "../../../lib/bench/pageWeights";

const KB = 1024;
const page = (one: Partial<PageWeight>): PageWeight => ({
  page: "/en/situations/lamp/",
  kind: "situation",
  locale: "en",
  raw: 90_000,
  gzip: 20_000,
  brotli: 10 * KB,
  modules: 0,
  elements: 900,
  ...one,
});
const judge = (...weights: PageWeight[]) => {
  const [pages, long] = judgePages(weights);
  return { rows: pages!.rows, over: pages!.over, long: long!.rows.map((row) => row.page) };
};

describe("the budgets of pages", () => {
  it.each(["situation", "map", "checklist"] as const)(
    "a %s page may have 14 KB and not a byte more",
    (kind) => {
      expect(judge(page({ kind, brotli: 14 * KB })).over).toEqual([]);
      expect(judge(page({ kind, brotli: 14 * KB + 1 })).over).toEqual([
        "/en/situations/lamp/: 14,337 B of 14,336 B",
      ]);
    },
  );

  it("a situation may have 1,500 elements; other pages, as many as their text needs", () => {
    expect(judge(page({ elements: 1500 })).over).toEqual([]);
    expect(judge(page({ elements: 1501 })).over).toEqual([
      "/en/situations/lamp/: 1,501 elements of 1,500 elements",
    ]);
    expect(judge(page({ kind: "map", elements: 1501 })).over).toEqual([]);
  });

  it("says how many pages a host that has gzip alone sends in more than one flight", () => {
    const [row] = judge(page({ gzip: 14 * KB }), page({ gzip: 14 * KB + 1 })).rows;
    expect(row).toMatchObject({ "gzip 9": 14 * KB + 1, "over by gzip alone": 1 });
  });

  it("a guide over 14 KB is named, and over 20 KB it is too large", () => {
    const short = page({ kind: "guide", page: "/en/guides/short/", brotli: 14 * KB });
    const long = page({ kind: "guide", page: "/en/guides/long/", brotli: 20 * KB });
    const endless = page({ kind: "guide", page: "/en/guides/endless/", brotli: 20 * KB + 1 });
    const judged = judge(short, long, endless);
    expect(judged.long).toEqual(["/en/guides/long/", "/en/guides/endless/"]);
    expect(judged.over).toEqual(["/en/guides/endless/: 20,481 B of 20,480 B"]);
  });

  it.each([
    ["situation", true],
    ["guide", true],
    ["map", false],
    ["checklist", false],
  ] as const)("the modules of a %s page have a budget: %s", (kind, hasBudget) => {
    expect(judge(page({ kind, modules: 6 * KB + 1 })).over).toHaveLength(hasBudget ? 1 : 0);
  });

  it("a line stands for the pages of one kind in one language, and names the largest", () => {
    const { rows } = judge(
      page({ brotli: 3000 }),
      page({ brotli: 7000, page: "/en/situations/gate/" }),
      page({ brotli: 5000 }),
      page({ brotli: 4000, locale: "ar" }),
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      kind: "situation",
      locale: "en",
      pages: 3,
      "smallest br11 B": 3000,
      median: 5000,
      largest: 7000,
      "largest page": "/en/situations/gate/",
    });
  });
});
