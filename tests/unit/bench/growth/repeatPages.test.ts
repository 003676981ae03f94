import { describe, expect, it } from "vitest";
import { repeatPages } from "../../../../lib/bench/growth/repeatPages";

describe("pages several times", () => {
  const lamps =
    "<style>a>b{color:red}</style><a href=/en/guides/gates/#top>gates</a><p>lamps<a href=/en/sources/oil/>oil</a>";
  const files = new Map([
    ["/en/guides/lamps/", lamps],
    ["/en/guides/", "<a href=/en/guides/lamps/>lamps</a>"],
    ["/en/sources/oil/", "<p>oil"],
  ]);
  const repeated = repeatPages(files, 2);

  it("only pages of one guide or situation stand once more", () => {
    expect([...repeated.keys()]).toEqual([...files.keys(), "/en/guides/lamps-x2/"]);
    expect(repeated.get("/en/guides/lamps/")).toBe(lamps);
  });

  it("a copy links to copies, keeps its sheet, and has other words", () => {
    const copy = repeated.get("/en/guides/lamps-x2/")!;
    expect(copy).toContain("<style>a>b{color:red}</style><a href=/en/guides/gates-x2/#top>");
    expect(copy).toContain("<a href=/en/sources/oil/>");
    expect(copy.replace(/<[^>]*>/g, "")).not.toBe(lamps.replace(/<[^>]*>/g, ""));
  });
});
