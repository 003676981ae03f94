import { z } from "zod";
import type { Fault } from "../model/fault";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * Every issue of a failed parse as a fault of `file`. `input` is the value that was parsed; the received values
 * are read from it. A union reports the branch that came closest, not every branch.
 */
export function zodFaults(file: string, error: z.ZodError, input: unknown): Fault[] {
  return error.issues.flatMap((issue) => issueFaults(file, issue, issue.path, input));
}

function issueFaults(file: string, issue: Issue, path: Path, input: unknown): Fault[] {
  const fault = (at: Path, expected: string, received = describe(valueAt(input, at))): Fault => ({
    file,
    field: fieldPath(at),
    expected,
    received,
  });
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => fault([...path, key], "no field of this name"));
    case "invalid_value":
      return [fault(path, issue.values.map((value) => JSON.stringify(value)).join(" or "))];
    case "invalid_type":
      // A field's own words ("a quoted date") say more than the bare type.
      return [fault(path, issue.message.startsWith("Invalid ") ? issue.expected : expectation(issue))];
    case "invalid_key":
      return issue.issues.map((inner) =>
        fault(path, expectation(inner), `key ${JSON.stringify(path.at(-1))}`),
      );
    case "invalid_union": {
      const branch = closest(issue.errors);
      if (!branch) return [fault(path, unionOptions(issue))];
      return branch.flatMap((inner) => issueFaults(file, inner, [...path, ...inner.path], input));
    }
    default:
      return [fault(path, expectation(issue))];
  }
}

/** The branch whose faults lie deepest, then the one with the fewest: the one the writer most likely meant. */
function closest(branches: readonly Issue[][]): Issue[] | undefined {
  const depth = (issues: Issue[]) => Math.max(...issues.map(issueDepth));
  return [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
}

function issueDepth(issue: Issue): number {
  const inner = issue.code === "invalid_union" ? issue.errors.flat().map(issueDepth) : [];
  return issue.path.length + Math.max(0, ...inner);
}

function unionOptions(issue: Issue): string {
  const options = (issue as { options?: unknown[] }).options ?? [];
  return options.length > 0 ? options.map((option) => JSON.stringify(option)).join(" or ") : issue.message;
}

/** The schema's own words, or zod's, so that they read well after "expected". */
function expectation(issue: Issue): string {
  return issue.message.replace(/^(.*: )?expected /, "").replace(/^Invalid (?=\S+$)/, "a valid ");
}

function fieldPath(path: Path): string {
  return path.length > 0 ? path.map(String).join(".") : "(whole file)";
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    input,
  );
}

const LONGEST = 80;

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  // YAML makes one of an unquoted 2026-11-24; as JSON it would look like the text that was wanted.
  if (value instanceof Date) return `a date without quotes, ${value.toISOString().slice(0, 10)}`;
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
