import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

function run(input: string | Buffer, ...args: string[]): string[] {
  const { stdout, status } = spawnSync("node_modules/.bin/tsx", ["lib/cli/hotlines.ts", ...args], {
    input,
    encoding: "utf8",
  });
  expect(status).toBe(0);
  return stdout.split("\n").slice(0, -1);
}

describe("the hotlines command", { timeout: 60_000 }, () => {
  it("answers every line with one JSON object, whatever the line is", () => {
    const input = "\uFEFF02108\r\n\n2108\n99999\n42223\na\u2028b\n\u0000\n٩٠٢١٠";
    const answers = run(input, "--json").map((line) => JSON.parse(line) as Record<string, unknown>);
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
    });
    expect(answers[2]).toMatchObject({ suggestion: "02108" });
    expect(Object.keys(answers[0] ?? {}).sort()).toEqual(["hotlines", "input", "places", "status", "zip"]);
  });

  it("answers no line with nothing", () => {
    expect(run("", "--json")).toEqual([]);
  });

  it("survives bytes that are not text", () => {
    expect(run(Buffer.from([0xff, 0xfe, 0x0a, 0x30]), "--json")).toHaveLength(2);
  });

  it("prints a list for people", () => {
    const [heading, first] = run("02108\n");
    expect(heading).toBe("02108 · Suffolk County, MA");
    expect(first).toContain("rapid-response");
  });
});
