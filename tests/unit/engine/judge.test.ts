import { describe, expect, it } from "vitest";
import { judge } from "../../../lib/engine/judge";
import type { Condition } from "../../../lib/model/condition";
import type { Verdict } from "../../../lib/model/rule";

/** Leaves that are true, false and unknown under `facts`. */
const facts = { lamp: "lit", badge: "unknown" };
const yes: Condition = { fact: "lamp", is: "lit" };
const no: Condition = { fact: "lamp", is: "dark" };
const asked: Condition = { fact: "badge", is: "tin" };
const leaves: Record<Verdict, Condition> = { applies: yes, "does-not-apply": no, unknown: asked };

describe("a leaf", () => {
  it.each<[string, Condition, Record<string, string>, Verdict]>([
    ["the fact has the value", { fact: "lamp", is: "lit" }, { lamp: "lit" }, "applies"],
    ["the fact has another value", { fact: "lamp", is: "lit" }, { lamp: "dark" }, "does-not-apply"],
    ["the value is only a part of it", { fact: "lamp", is: "unlit" }, { lamp: "lit" }, "does-not-apply"],
    ["the fact was not asked", { fact: "lamp", is: "lit" }, {}, "unknown"],
    [
      "the person does not know: that is never a no",
      { fact: "lamp", is: "lit" },
      { lamp: "unknown" },
      "unknown",
    ],
    ["the value is one of a list", { fact: "lamp", is: ["lit", "dim"] }, { lamp: "dim" }, "applies"],
    ["the value is none of a list", { fact: "lamp", is: ["lit", "dim"] }, { lamp: "dark" }, "does-not-apply"],
    ["a list and no answer", { fact: "lamp", is: ["lit", "dim"] }, {}, "unknown"],
    [
      "a list and a person who does not know",
      { fact: "lamp", is: ["lit", "dim"] },
      { lamp: "unknown" },
      "unknown",
    ],
    ["unsure: the person does not know", { fact: "lamp", unsure: true }, { lamp: "unknown" }, "applies"],
    ["unsure: the person knows", { fact: "lamp", unsure: true }, { lamp: "dark" }, "does-not-apply"],
    ["unsure: the fact was not asked", { fact: "lamp", unsure: true }, {}, "unknown"],
  ])("%s", (_, condition, known, verdict) => {
    expect(judge(condition, known)).toBe(verdict);
  });
});

describe("not", () => {
  it.each<[Verdict, Verdict]>([
    ["applies", "does-not-apply"],
    ["does-not-apply", "applies"],
    ["unknown", "unknown"],
  ])("not %s is %s", (inner, verdict) => {
    expect(judge({ not: leaves[inner] }, facts)).toBe(verdict);
  });
});

// Kleene's tables. Each line: left, right, all, any.
const TABLE: readonly [Verdict, Verdict, Verdict, Verdict][] = [
  ["applies", "applies", "applies", "applies"],
  ["applies", "unknown", "unknown", "applies"],
  ["applies", "does-not-apply", "does-not-apply", "applies"],
  ["unknown", "unknown", "unknown", "unknown"],
  ["unknown", "does-not-apply", "does-not-apply", "unknown"],
  ["does-not-apply", "does-not-apply", "does-not-apply", "does-not-apply"],
];

describe("all and any", () => {
  it.each(TABLE)("%s with %s: all %s, any %s", (left, right, all, any) => {
    for (const parts of [
      [leaves[left], leaves[right]],
      [leaves[right], leaves[left]],
    ]) {
      expect(judge({ all: parts }, facts)).toBe(all);
      expect(judge({ any: parts }, facts)).toBe(any);
    }
  });

  it("of one part is that part", () => {
    for (const [verdict, leaf] of Object.entries(leaves)) {
      expect(judge({ all: [leaf] }, facts)).toBe(verdict);
      expect(judge({ any: [leaf] }, facts)).toBe(verdict);
    }
  });

  it("nest", () => {
    expect(judge({ all: [yes, { any: [no, { not: no }] }] }, facts)).toBe("applies");
    expect(judge({ any: [no, { all: [yes, asked] }] }, facts)).toBe("unknown");
  });
});
