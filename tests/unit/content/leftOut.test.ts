import { describe, expect, it } from "vitest";
import { isUncertain, LeftOut } from "../../../lib/content/leftOut";
import type { Fault } from "../../../lib/model/fault";

const fault = (file: string, more: Partial<Fault> = {}): Fault => ({
  file,
  field: "body",
  expected: "x",
  received: "y",
  ...more,
});

describe("what was left out", () => {
  it("is each file with a fault, or the entries of one that was read in part", () => {
    const left = new LeftOut();
    left.readInPart("content/sources.json", ["moon-act"]);
    const faults = [fault("content/sources.json"), fault("content/lines.json"), fault("content/lines.json")];
    expect(left.places(faults)).toEqual(["content/sources.json#moon-act", "content/lines.json"]);
  });
});

describe("a fault of the whole is uncertain", () => {
  it.each<[string, string, Partial<Fault>, boolean]>([
    ["content/a.json", "content/a.json", {}, true],
    ["content/a.json", "content/b.json", {}, false],
    ["content/a.json#key", "content/a.json", { field: "key" }, true],
    ["content/a.json#key", "content/a.json", { field: "other" }, false],
    ["content/a.json#moon", "content/b.json", { needs: ["content/a.json#moon"] }, true],
    ["content/a.json#moon", "content/b.json", { needs: ["content/a.json#moon-act"] }, false],
    ["content/a.json", "content/b.json", { needs: ["content/a.json#moon"] }, true],
    ["content/rules/gates.json", "content/b.json", { needs: ["content/rules/"] }, true],
    ["content/rules.json", "content/b.json", { needs: ["content/rules/"] }, false],
  ])("with %s left out, of %s %j: %s", (place, file, more, uncertain) => {
    expect(isUncertain(fault(file, more), [place])).toBe(uncertain);
  });
});
