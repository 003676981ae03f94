import { describe, expect, it } from "vitest";
import { z } from "zod";
import { zodFaults } from "../../../lib/content/zodFaults";
import { formatFault } from "../../../lib/model/fault";

function faultsOf(schema: z.ZodType, input: unknown): string[] {
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : zodFaults("file.json", parsed.error, input).map(formatFault);
}

describe("a fault in content says what was expected and what was found", () => {
  it.each<[string, z.ZodType, unknown, string]>([
    ["a missing field", z.object({ a: z.string() }), {}, "file.json a: expected text, received nothing"],
    [
      "a wrong type",
      z.object({ a: z.string() }),
      { a: 5 },
      "file.json a: expected text, in quotes, received 5",
    ],
    ["a file that is no object", z.object({}), [], "file.json (whole file): expected an object, received []"],
    [
      "a value off the list",
      z.enum(["x", "y"]),
      "z",
      'file.json (whole file): expected "x" or "y", received "z"',
    ],
    [
      "a field too many",
      z.strictObject({}),
      { b: 1 },
      "file.json b: expected no field of this name, received 1",
    ],
    [
      "a bad key",
      z.record(z.string().regex(/^a/, "expected an a"), z.string()),
      { b: "" },
      'file.json b: expected an a, received key "b"',
    ],
    [
      "our own words",
      z.string().min(1, "expected text"),
      "",
      'file.json (whole file): expected text, received ""',
    ],
    [
      "a list that is too short",
      z.array(z.string()).min(2),
      ["a"],
      'file.json (whole file): expected at least 2 in the list, received ["a"]',
    ],
    ["a bad address", z.url(), "x", 'file.json (whole file): expected a valid URL, received "x"'],
  ])("%s", (_, schema, input, message) => {
    expect(faultsOf(schema, input)).toEqual([message]);
  });

  it("reports every fault, not only the first", () => {
    expect(faultsOf(z.object({ a: z.string(), b: z.number() }), {})).toHaveLength(2);
  });

  it("cuts a long value short", () => {
    const [message] = faultsOf(z.number(), "x".repeat(500));
    expect(message?.length).toBeLessThan(160);
  });

  it("reports the branch of a union that was meant", () => {
    const schema = z.union([
      z.strictObject({ fact: z.string() }),
      z.strictObject({ all: z.array(z.string()) }),
    ]);
    expect(faultsOf(schema, { all: ["a", 1] })).toEqual([
      "file.json all.1: expected text, in quotes, received 1",
    ]);
  });

  it("names the choices where a union's marker fits none of them", () => {
    const schema = z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("p") }),
      z.object({ kind: z.literal("q") }),
    ]);
    expect(faultsOf(schema, { kind: "r" })).toEqual(['file.json kind: expected "p" or "q", received "r"']);
  });
});
