import { describe, expect, it } from "vitest";
import { digestOfWords } from "../../../lib/translations/digestOfWords";

describe("the digest of what a translation is made from", () => {
  it("is short, and another for other words or another condition", () => {
    const digest = digestOfWords("Keep the gate shut.");
    expect(digest).toMatch(/^[0-9a-f]{12}$/);
    expect(digestOfWords("Keep the gate open.")).not.toBe(digest);
    expect(digestOfWords("Keep the gate shut. {to=inspector}")).not.toBe(digest);
  });

  it("is the same however a line is wrapped, and whatever it cites", () => {
    const digest = digestOfWords("Keep the gate shut.");
    expect(digestOfWords(" Keep the\n  gate shut. ")).toBe(digest);
    expect(digestOfWords("Keep the gate shut. [@lighthouse-act, (a)]")).toBe(digest);
  });
});
