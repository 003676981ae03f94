import { expect, it } from "vitest";
import { CACHE_RULES, HASHED_FOLDERS, OTHER_FILES } from "../../../lib/publish/cacheRules";

const rulesOf = (address: string) =>
  CACHE_RULES.filter(({ path }) =>
    path.endsWith("*") ? address.startsWith(path.slice(0, -1)) : address === path,
  );

it("only files with a hash in their name are kept for ever", () => {
  for (const { path, value } of CACHE_RULES)
    if (value.includes("immutable")) expect(HASHED_FOLDERS).toContain(path.replace("*", ""));
  expect(rulesOf("/islands/walk-Ab12.js").map(({ value }) => value)).toEqual([
    expect.stringContaining("immutable"),
  ]);
});

it("the worker and the offline lists are asked for each time, and a page is kept for minutes", () => {
  for (const address of ["/sw.js", "/offline/en.json", "/offline/parts/0a.json"])
    expect(rulesOf(address).map(({ value }) => value)).toEqual(["no-cache"]);
  expect(rulesOf("/en/offline/")).toEqual([]);
  expect(Number(/max-age=(\d+)/.exec(OTHER_FILES)?.[1])).toBeLessThanOrEqual(600);
});

it("no address has two rules, which hosts would join to one value", () => {
  for (const { path } of CACHE_RULES) expect(rulesOf(path.replace("*", "x"))).toHaveLength(1);
});
