import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

function run(input: string | Buffer, ...args: string[]): string[] {
  const { stdout, status } = spawnSync(process.execPath, ["lib/cli/run.mjs", "hotlines", ...args], {
    input,
    encoding: "utf8",
  });
  expect(status).toBe(0);
  return stdout.split("\n").slice(0, -1);
}

describe("the hotlines command", { timeout: 60_000 }, () => {
  // Each start reads the whole directory.
  const lines = "\uFEFF02108\r\n\n2108\n99999\n42223\na\u2028b\n\u0000\n٩٠٢١٠\n";
  const wishes = "55407 need=detained lang=es at=2026-11-26T20:00Z\n55407 need=a-lawyer\n2108 lang=es\n";
  const all = run(lines + wishes, "--json").map((line) => JSON.parse(line) as Record<string, unknown>);

  it("answers every line with one JSON object, whatever the line is", () => {
    const answers = all.slice(0, -3);
    expect(answers.map(({ input: line, status, zip }) => [line, status, zip])).toEqual([
      ["02108", "ok", "02108"],
      ["", "invalid", null],
      ["2108", "invalid", null],
      ["99999", "national", "99999"],
      ["42223", "ok", "42223"],
      ["a\u2028b", "invalid", null],
      ["\u0000", "invalid", null],
      ["٩٠٢١٠", "ok", "90210"],
    ]);
    expect(answers[0]).toMatchObject({ places: [{ state: "MA", county: "Suffolk County" }] });
    expect(answers[0]?.["hotlines"]).toContainEqual({
      id: "luce-massachusetts",
      kind: "rapid-response",
      tier: "rapid-response",
      // Whether it is open is said by the hour of this test.
      why: expect.stringContaining("Serves all of Massachusetts"),
    });
    expect(answers[2]).toMatchObject({ fault: "too-short", suggestion: "02108" });
    expect(Object.keys(answers[0] ?? {}).sort()).toEqual(["hotlines", "input", "places", "status", "zip"]);
  });

  it("takes what is looked for beside the ZIP code, says why each line stands there, and goes on after a bad line", () => {
    const [wished, bad, offered] = all.slice(-3);
    expect(wished).toMatchObject({ status: "ok", zip: "55407" });
    const [first] = wished!["hotlines"] as { why: string }[];
    expect(first?.why).toContain("Does what you need: help for someone in detention");
    expect(first?.why).toContain("Spanish");
    expect(Object.keys(bad ?? {})).toEqual(["input", "error"]);
    expect(bad?.["error"]).toContain("need: expected one or more of report-ice-activity");
    expect(offered).toMatchObject({ status: "invalid", suggestion: "02108" });
  });

  it("prints a list for people, and survives bytes that are not text", () => {
    const bytes = Buffer.concat([Buffer.from("02108\n"), Buffer.from([0xff, 0xfe, 0x0a, 0x30])]);
    const lines = run(bytes);
    expect(lines[0]).toBe("02108 · Suffolk County, MA");
    expect(lines[1]).toContain("rapid-response");
    expect(lines.filter((line) => line.includes("is not a ZIP code"))).toHaveLength(2);
  });
});
