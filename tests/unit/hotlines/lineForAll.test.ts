import { describe, expect, it } from "vitest";
import type { FoundHotline } from "../../../lib/hotlines/findHotlines";
import { lineForAll } from "../../../lib/hotlines/lineForAll";
import { HotlineKind } from "../../../lib/model/hotline";

const line = (kind: HotlineKind) => ({ hotline: { id: kind, kind } }) as unknown as FoundHotline;

describe("the one number above the words of a script", () => {
  it.each<[HotlineKind, boolean]>([
    ["rapid-response", true],
    ["legal-hotline", true],
    ["legal-aid", true],
    ["pro-bono-referral", true],
    ["detention", true],
    ["consular", false],
    ["government-info", false],
    ["crisis", false],
  ])("may be that of a line of the kind %s: %s", (kind, may) => {
    const last = line("legal-aid");
    expect(lineForAll([line(kind), last])?.hotline.kind).toBe(may ? kind : "legal-aid");
    expect(lineForAll([line(kind)]) !== undefined).toBe(may);
  });

  it("is the first that may, and none where none may", () => {
    expect(lineForAll([line("consular"), line("detention"), line("legal-aid")])?.hotline.kind).toBe(
      "detention",
    );
    expect(lineForAll([])).toBeUndefined();
  });

  it("has been decided for every kind that there is", () => {
    expect(HotlineKind.options).toHaveLength(8);
  });
});
