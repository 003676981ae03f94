import { describe, expect, it } from "vitest";
import { nearestIds } from "../../../lib/model/nearestIds";

describe("ids that somebody may have meant", () => {
  const ids = ["18-usc-1001", "18-usc-1546", "8-usc-1357", "us-const-amend-4", "zzz"];

  it("has those most like what was typed, nearest first, and at most three", () => {
    expect(nearestIds("18-usc-101", ids)[0]).toBe("18-usc-1001");
    expect(nearestIds("usc", ids)).toHaveLength(3);
  });

  it("passes over capitals, spaces and dots", () => {
    expect(nearestIds("18 U.S.C. 1001", ids)[0]).toBe("18-usc-1001");
  });

  it("knows a word whose letters were turned about", () => {
    expect(nearestIds("strat", ["start", "serve", "translations"])[0]).toBe("start");
  });

  it("has none where nothing is alike, or hardly anything", () => {
    expect(nearestIds("qqq", ids)).toEqual([]);
    const options = [
      "--change",
      "--format",
      "--help",
      "--json",
      "--lang",
      "--note",
      "--questions",
      "--service",
    ];
    for (const typed of ["--nonesuch", "-p", "--port", "--version", "--verbose", "--quiet"])
      expect(nearestIds(typed, options), typed).toEqual([]);
    expect(nearestIds("--jsno", options)).toEqual(["--json"]);
    expect(nearestIds("", ids)).toEqual([]);
  });
});
