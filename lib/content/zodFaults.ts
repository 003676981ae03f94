import { z } from "zod";
import type { Fault } from "../model/fault";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** How faults speak of the form that the writer sees: JSON and YAML, or a spreadsheet. */
export type FaultWords = {
  /** One of these values. */
  choice: (values: readonly unknown[]) => string;
  /** Something of another type, such as `array`, or something where nothing is. */
  type: (type: string, path: Path) => string;
  /** A list with more in it. */
  atLeast: (count: number, path: Path) => string;
  /** Nothing under this name. */
  unknownField: string;
  received: (value: unknown, path: Path) => string;
};

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  array: "a list",
  object: "an object",
  number: "a number",
  boolean: "true or false",
};

const JSON_WORDS: FaultWords = {
  choice: (values) => values.map((value) => JSON.stringify(value)).join(" or "),
  type: (type) => TYPES[type] ?? type,
  atLeast: (count) => `at least ${count} in the list`,
  unknownField: "no field of this name",
  received: describe,
};

/**
 * Every issue of a failed parse as a fault of `file`. `input` is the value that was parsed; the received values
 * are read from it. A union reports the branch that came closest, not every branch.
 */
export function zodFaults(
  file: string,
  error: z.ZodError,
  input: unknown,
  words: FaultWords = JSON_WORDS,
): Fault[] {
  const faultsOf = (issue: Issue, path: Path): Fault[] => {
    const fault = (at: Path, expected: string, received = words.received(valueAt(input, at), at)): Fault => ({
      file,
      field: fieldPath(at),
      expected,
      received,
    });
    switch (issue.code) {
      case "unrecognized_keys":
        return issue.keys.map((key) => fault([...path, key], words.unknownField));
      case "invalid_value":
        return [fault(path, words.choice(issue.values))];
      case "invalid_type": {
        // A field's own words ("a date") say more than the bare type.
        const expected = isZods(issue) ? words.type(issue.expected, path) : expectation(issue);
        const lacksQuotes = issue.expected === "string" && isBare(valueAt(input, path));
        return [fault(path, lacksQuotes ? `${expected}, in quotes` : expected)];
      }
      case "too_small":
        return [
          fault(
            path,
            issue.origin === "array" && isZods(issue)
              ? words.atLeast(Number(issue.minimum), path)
              : expectation(issue),
          ),
        ];
      case "invalid_key":
        return issue.issues.map((inner) =>
          fault(path, expectation(inner), `key ${JSON.stringify(path.at(-1))}`),
        );
      case "invalid_union": {
        const branch = closest(issue.errors);
        if (!branch) return [fault(path, unionOptions(issue, words))];
        return branch.flatMap((inner) => faultsOf(inner, [...path, ...inner.path]));
      }
      default:
        return [fault(path, expectation(issue))];
    }
  };
  return error.issues.flatMap((issue) => faultsOf(issue, issue.path));
}

/** Whether the words are the library's, and not the schema's. */
function isZods({ message }: Issue): boolean {
  return /^(Invalid|Too small)[ :]/.test(message);
}

/** What JSON or YAML reads as something else where the quotes lack. */
function isBare(value: unknown): boolean {
  return typeof value === "number" || typeof value === "boolean" || value instanceof Date;
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

function unionOptions(issue: Issue, words: FaultWords): string {
  const options = (issue as { options?: unknown[] }).options ?? [];
  return options.length > 0 ? words.choice(options) : issue.message;
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
