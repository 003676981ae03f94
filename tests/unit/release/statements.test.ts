import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatFault } from "../../../lib/model/fault";
import { canaryEnd, readStatements, statementFaults } from "../../../lib/release/statements";

const DAY = "2026-11-27";
const faultsOf = (name: "demands.txt" | "canary.txt", text: string) =>
  statementFaults(name, text, DAY).map(formatFault);
const canary = (date: string, next: string) => `Date: ${date}\nNext: ${next}\nNothing was asked of us.\n`;

describe("a template", () => {
  it.each(["demands.txt", "canary.txt"] as const)(
    "%s is refused as it is: every blank and every line of its own",
    (name) => {
      const text = readFileSync(`lib/release/statements/${name}`, "utf8");
      const blanks = text
        .split("\n")
        .filter((line) => line.includes("[[") || line.startsWith("TEMPLATE")).length;
      expect(blanks).toBeGreaterThan(6);
      const faults = faultsOf(name, text);
      expect(faults.filter((line) => line.includes(" text: "))).toHaveLength(blanks);
    },
  );
});

describe("a statement", () => {
  it.each([
    ["Who: [[name]]", "demands.txt:1 text: expected every blank filled in"],
    ["We hold nothing.\nSince [[YYYY", "demands.txt:2 text: expected every blank filled in"],
    ["a closing ]] alone", "demands.txt:1 text: expected every blank filled in"],
    ["TEMPLATE. Fill it in.", "demands.txt:1 text: expected no line of the template's own"],
    ["", "demands.txt text: expected a statement, received nothing"],
    ["\n \n", "demands.txt text: expected a statement"],
    ["We hold \u202enothing.", "demands.txt:1 text: expected plain text"],
    ["We hold nothing.\r\n", "demands.txt:1 text: expected plain text"],
    ["We hold \uFFFD.", "demands.txt:1 text: expected plain text"],
  ])("%j is refused", (text, message) => {
    expect(faultsOf("demands.txt", text)).toEqual([expect.stringContaining(message)]);
  });

  it("that is filled in has no fault", () => {
    expect(faultsOf("demands.txt", "We hold nothing.\n\tNot one letter.\n")).toEqual([]);
  });
});

describe("a canary", () => {
  it.each([
    [DAY, "2026-11-28"],
    ["2026-11-01", "2027-02-09"],
    // Expired: said so, and not refused, since the people of a release may not be those of the canary.
    ["2026-08-01", "2026-10-01"],
  ])("of %s, next on %s, has no fault", (date, next) => {
    expect(faultsOf("canary.txt", canary(date, next))).toEqual([]);
    expect(canaryEnd(canary(date, next))).toBe(next);
  });

  it.each([
    ["of tomorrow", canary("2026-11-28", "2026-12-28"), "Date: expected a day up to the release, 2026-11-27"],
    [
      "that ends before it begins",
      canary(DAY, "2026-11-26"),
      "Next: expected a day from 1 to 100 days after",
    ],
    [
      "that holds too long",
      canary("2026-11-01", "2027-02-10"),
      "Next: expected a day from 1 to 100 days after",
    ],
    [
      "of a day that is none",
      canary("2026-02-30", "2026-12-01"),
      'Date: expected one line "Date: YYYY-MM-DD"',
    ],
    ["without a next date", `Date: ${DAY}\n`, 'Next: expected one line "Next: YYYY-MM-DD", received nothing'],
    ["with two", `${canary(DAY, "2026-12-01")}Next: 2027-01-01\n`, "received 2026-12-01, 2027-01-01"],
  ])("%s is refused", (_, text, message) => {
    expect(faultsOf("canary.txt", text)).toEqual([expect.stringContaining(message)]);
  });
});

describe("a folder of statements", () => {
  it("has them and nothing else", () => {
    const folder = mkdtempSync(join(tmpdir(), "statements-"));
    expect(() => readStatements(folder, DAY)).toThrow("expected demands.txt or canary.txt, received nothing");
    writeFileSync(join(folder, "demands.txt"), "We hold nothing.");
    expect([...readStatements(folder, DAY)]).toEqual([["demands.txt", "We hold nothing."]]);
    writeFileSync(join(folder, "notes.txt"), "Not for readers.");
    expect(() => readStatements(folder, DAY)).toThrow("received notes.txt");
    rmSync(folder, { recursive: true });
  });
});

it("a link is no statement: it would publish what it points at", () => {
  const folder = mkdtempSync(join(tmpdir(), "statements-"));
  try {
    symlinkSync("/etc/hostname", join(folder, "demands.txt"));
    expect(() => readStatements(folder, DAY)).toThrow("something else: demands.txt");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
