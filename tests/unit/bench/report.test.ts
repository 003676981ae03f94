import { describe, expect, it } from "vitest";
import { formatSection } from "../../../lib/bench/report";

describe("a table of the benchmark", () => {
  it("has numbers to the right, three digits of a fraction, and a dash where nothing was measured", () => {
    const rows = [
      { page: "/en/", bytes: 12_345, ratio: 1.23456, tap: null },
      { page: "/en/search/", bytes: 9, ratio: 1234.5, tap: 77 },
    ];
    expect(formatSection({ name: "Pages", rows, over: [] }).split("\n")).toEqual([
      "",
      "Pages",
      "page          bytes  ratio  tap",
      "/en/         12,345   1.23    -",
      "/en/search/       9  1,235   77",
    ]);
  });

  it("ends with the budgets that are broken", () => {
    const text = formatSection({ name: "Pages", rows: [{ page: "/" }], over: ["/: 2 B of 1 B"] });
    expect(text).toMatch(/\nOVER BUDGET: \/: 2 B of 1 B$/);
  });

  it("says that there is nothing in it", () => {
    expect(formatSection({ name: "Long guides", rows: [], over: [] })).toBe("\nLong guides: none");
  });

  it("does not print what the rows sum up", () => {
    const text = formatSection({ name: "Pages", rows: [{ pages: 2 }], all: [{ page: "/en/" }], over: [] });
    expect(text).not.toContain("/en/");
  });
});
