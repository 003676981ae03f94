import { describe, expect, it } from "vitest";
import { dueEntries } from "../../../lib/directory/dueEntries";
import { shownCounts } from "../../../lib/directory/shownCounts";
import type { Call, Hotline } from "../../../lib/model/hotline";
import { Random } from "../../fixtures/random";
import { directory, makeEntry, randomEntries, table } from "./entries";

const TODAY = "2026-11-26";
const NUMBER = "+19565550100";
const call = (on: string, result: "ok" | "dead" = "ok"): Call => ({ number: NUMBER, on, by: "Ana", result });
const entry = (id: string, calls: Call[], seen?: string): Hotline =>
  makeEntry({
    id,
    ...(calls.length > 0 && { calls }),
    sources: [
      { kind: "own", url: "https://example.org/", ...(seen && { on: seen }), for: ["entry"] },
      // Neither says that the line itself is there.
      { kind: "copy", url: "https://example.org/copy", on: "2026-11-25", for: ["entry"] },
      { kind: "own", url: "https://example.org/hours", on: "2026-11-25", for: ["hours"] },
    ],
  });
const due = (hotlines: readonly Hotline[], shown: Record<string, number> = {}) =>
  dueEntries(hotlines, new Map(Object.entries(shown)), TODAY);

describe("why an entry is due", () => {
  it.each([
    ["called and seen lately", [call("2026-11-01")], "2026-11", []],
    ["called 90 days ago", [call("2026-08-28")], "2026-11", []],
    ["called 91 days ago", [call("2026-08-27")], "2026-11", ["call-old"]],
    ["never called", [], "2026-11", ["never-called"]],
    ["found dead", [call("2026-11-01", "dead")], "2026-11", ["ended"]],
    ["found dead and then alive", [call("2026-11-01", "dead"), call("2026-11-02")], "2026-11", []],
    ["seen twelve months ago", [], "2025-11-26", ["never-called"]],
    ["seen more than that ago", [], "2025-11-25", ["never-called", "seen-old"]],
    ["seen in a month that began before", [], "2025-11", ["never-called", "seen-old"]],
    ["seen long ago, and called 90 days ago", [call("2026-08-28")], "2020", []],
    ["seen long ago, and called 91 days ago", [call("2026-08-27")], "2020", ["call-old", "seen-old"]],
    ["undated, and called yesterday", [call("2026-11-25")], undefined, []],
    ["undated, and called 91 days ago", [call("2026-08-27")], undefined, ["call-old", "undated"]],
    [
      "undated, and dead since it was called",
      [call("2026-11-01"), call("2026-11-25", "dead")],
      undefined,
      ["ended", "undated"],
    ],
    ["undated and never called", [], undefined, ["never-called", "undated"]],
  ] as const)("%s", (_, calls, seen, why) => {
    expect(due([entry("a", [...calls], seen)]).flatMap((one) => one.why)).toEqual(why);
  });

  it("is that no number is left which answers, not that one of two is dead", () => {
    const half = {
      ...entry("a", [call("2026-11-01", "dead")], "2026-11"),
      phones: [{ number: NUMBER }, { number: "+19565550101" }],
    };
    expect(due([half])).toMatchObject([{ why: ["never-called"], numbers: ["+19565550101"] }]);
  });
});

describe("the order", () => {
  const hotlines = [
    entry("called-long-ago", [call("2026-01-01")], "2025-01"),
    entry("called-longer-ago", [call("2025-06-01")], "2025-01"),
    entry("never-and-rare", [], "2020"),
    entry("never-and-everywhere", [], "2026-11"),
    entry("ended-lately", [call("2026-11-20", "dead")], "2026-11"),
    entry("ended-long-ago", [call("2026-02-20", "dead")], "2026-11"),
    entry("undated", [call("2026-06-25")]),
    entry("undated-and-checked", [call("2026-11-25")]),
  ];
  const shown = { "never-and-everywhere": 30_000, "never-and-rare": 2 };

  it("is what helps nobody, then what nobody called by how many see it, then the oldest", () => {
    expect(due(hotlines, shown).map(({ id }) => id)).toEqual([
      "ended-long-ago",
      "ended-lately",
      "never-and-everywhere",
      "never-and-rare",
      "called-longer-ago",
      "called-long-ago",
      "undated",
    ]);
  });

  it("is total: it does not depend on the order in which entries come", () => {
    const random = new Random(11);
    for (let round = 0; round < 50; round++) {
      const entries = randomEntries(round, 40);
      const counts = new Map(entries.map(({ id }) => [id, random.below(3)]));
      const [first, second] = [entries, random.shuffle(entries)].map((some) =>
        dueEntries(some, counts, TODAY),
      );
      expect(second).toEqual(first);
      // Taking one out moves no other.
      const gone = random.pick(entries).id;
      const without = entries.filter(({ id }) => id !== gone);
      expect(dueEntries(without, counts, TODAY)).toEqual(first!.filter(({ id }) => id !== gone));
    }
  });
});

describe("how often an entry is among the first three", () => {
  it("adds up to three for each ZIP code, and knows no entry that is hidden", () => {
    // One in forty: all of them take five seconds.
    const some = [...table.keys()].filter((_, at) => at % 40 === 0);
    const counts = shownCounts(directory, table, some);
    const sum = [...counts.values()].reduce((total, count) => total + count, 0);
    expect(sum).toBe(3 * some.length);
    const hidden = directory.filter(({ confidence }) => confidence === "low");
    expect(hidden.filter(({ id }) => counts.has(id))).toEqual([]);
  });

  it("is counted for each ZIP code of a city", () => {
    const city = makeEntry({
      id: "a-city-line",
      area: { scope: "city", cities: [{ state: "MA", name: "Boston" }], basis: "stated" },
    });
    const zips = [...table.values()].filter(
      ({ city: name, states }) => name === "Boston" && states[0] === "MA",
    );
    expect(shownCounts([city], table)).toEqual(new Map([["a-city-line", zips.length]]));
  });
});
