import { describe, expect, it } from "vitest";
import { byUrgency, daysOfChange, matchRules } from "../../../lib/engine/matchRules";
import type { Condition } from "../../../lib/model/condition";
import { DAY, lighthouseRules, makeRule } from "../../fixtures/small";

const always: Condition = { fact: "gate", is: "shut" };
const idsOn = (asOf: string, from: string | null, to: string | null) =>
  matchRules([makeRule({ id: "act", when: always, effective: { from, to } })], {}, asOf).length;

describe("dates of effect", () => {
  it.each([
    ["the day before the first", "1900-12-31", 0],
    ["the first day", "1901-01-01", 1],
    ["the last day", "1999-12-31", 1],
    ["the day after the last", "2000-01-01", 0],
  ])("%s", (_, day, inEffect) => {
    expect(idsOn(day, "1901-01-01", "1999-12-31")).toBe(inEffect);
  });

  it("a rule without a first day has always been in effect", () => {
    expect(idsOn("1790-01-01", null, "1999-12-31")).toBe(1);
    expect(idsOn("2000-01-01", null, "1999-12-31")).toBe(0);
  });

  it("a rule without a last day still is", () => {
    expect(idsOn("1900-12-31", "1901-01-01", null)).toBe(0);
    expect(idsOn("2999-01-01", "1901-01-01", null)).toBe(1);
    expect(idsOn("2999-01-01", null, null)).toBe(1);
  });
});

describe("the days on which what holds changes", () => {
  const days = (...effective: [from: string | null, to: string | null][]) =>
    daysOfChange(
      effective.map(([from, to], at) =>
        makeRule({ id: `rule-${at}`, when: always, effective: { from, to } }),
      ),
      DAY,
    );

  it("are today alone where nothing begins or ends", () => {
    expect(days(["1901-01-01", null], [null, null], ["1901-01-01", "1999-12-31"])).toEqual([DAY]);
  });

  it("are today, the first day of what begins and the day after the last of what ends, in order and once", () => {
    expect(days(["2999-03-01", null], [null, "2999-02-28"], ["1901-01-01", "2998-12-31"])).toEqual([
      DAY,
      "2999-01-01",
      "2999-03-01",
    ]);
  });

  it("have the day after today, where today is the last one", () => {
    expect(days([null, DAY])).toHaveLength(2);
  });
});

describe("results", () => {
  it("judges every rule in effect, the most urgent first", () => {
    expect(
      matchRules(lighthouseRules, { gate: "shut" }, DAY).map(({ rule, verdict }) => [rule.id, verdict]),
    ).toEqual([
      ["climbed", "does-not-apply"],
      ["badge-not-seen", "unknown"],
      ["tin-badge", "unknown"],
      ["gate-stays-shut", "applies"],
      ["lamp-out", "unknown"],
    ]);
  });

  it("breaks a tie by the id, whatever the order of the list", () => {
    const rules = ["beam", "anchor", "cliff"].map((id) => makeRule({ id, when: always }));
    const ids = (list: typeof rules) => matchRules(list, {}, DAY).map(({ rule }) => rule.id);
    expect(ids(rules)).toEqual(["anchor", "beam", "cliff"]);
    expect(ids(rules.toReversed())).toEqual(["anchor", "beam", "cliff"]);
  });

  it("puts the more urgent of two rules first, then the one whose id comes first, and a rule nowhere beside itself", () => {
    const rule = (id: string, urgency: number) => makeRule({ id, urgency, when: always });
    const inOrder = [rule("z", 1), rule("a", 2), rule("b", 2)];
    for (const [at, one] of inOrder.entries())
      for (const [place, other] of inOrder.entries())
        expect(Math.sign(byUrgency(one, other))).toBe(Math.sign(at - place));
  });

  it("leaves the list that it was given as it was", () => {
    const rules = [makeRule({ id: "b", when: always }), makeRule({ id: "a", when: always })];
    matchRules(rules, {}, DAY);
    expect(rules.map(({ id }) => id)).toEqual(["b", "a"]);
  });
});

describe("missing facts", () => {
  const rule = makeRule({
    id: "r",
    when: { all: [always, { fact: "badge", is: "tin" }, { fact: "lamp", is: "lit" }] },
  });
  const missing = (facts: Record<string, string>) => matchRules([rule], facts, DAY)[0]?.missing;

  it("are those that were not asked, or that the person does not know", () => {
    expect(missing({ gate: "shut", badge: "unknown" })).toEqual(["badge", "lamp"]);
  });

  it("are none where the rule is settled", () => {
    expect(missing({ gate: "open" })).toEqual([]);
    expect(missing({ gate: "shut", badge: "tin", lamp: "lit" })).toEqual([]);
  });
});
