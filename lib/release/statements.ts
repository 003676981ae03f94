import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../model/fault";
import { IsoDate } from "../model/primitives";
import { refuse } from "./refuse";

/**
 * What maintainers say of themselves, published with a release below `/transparency/` and signed with it: what they do when
 * somebody demands data or changes, and a warrant canary. Both are off until a maintainer has filled in a template of
 * `lib/release/statements/` and gives the folder to `npm run release`; half of one is never published.
 */
const STATEMENTS = ["demands.txt", "canary.txt"] as const;
type StatementName = (typeof STATEMENTS)[number];

/** The line at the head of a template that says what to do with it. */
const TEMPLATE = /^TEMPLATE\b/;
const BLANK = /\[\[|\]\]/;
/** In days. A canary that is renewed less often says little. */
const LONGEST_CANARY = 100;
const DAY_MS = 86_400_000;

/**
 * The statements of a folder, which has nothing else. @param day the day of the release.
 * @throws Error with every reason not to publish one of them.
 */
export function readStatements(folder: string, day: IsoDate): ReadonlyMap<StatementName, string> {
  const names = readdirSync(folder);
  const isStatement = (file: string): file is StatementName => STATEMENTS.some((one) => one === file);
  const unknown = names.filter((file) => !isStatement(file));
  if (unknown.length > 0 || names.length === 0)
    throw new Error(
      `--statements: expected ${STATEMENTS.join(" or ")}, received ${unknown.join(", ") || "nothing"}`,
    );
  // A link would publish what it points at.
  const links = names.filter((file) => !lstatSync(join(folder, file)).isFile());
  if (links.length > 0)
    throw new Error(`--statements: expected files, received something else: ${links.join(", ")}`);
  const found = names
    .filter(isStatement)
    .map((file) => [file, readFileSync(join(folder, file), "utf8")] as const);
  refuse(
    "statements",
    found.flatMap(([file, text]) =>
      statementFaults(file, text, day).map((fault) => ({ ...fault, file: join(folder, file) })),
    ),
  );
  return new Map(found);
}

/** Every reason not to publish a statement. @param day the day of the release. */
export function statementFaults(name: StatementName, text: string, day: IsoDate): Fault[] {
  const file = name;
  const lines = text.split("\n");
  const inLines = lines.flatMap((line, index): Fault[] => {
    const fault = (expected: string) => [{ file, line: index + 1, field: "text", expected, received: line }];
    if (TEMPLATE.test(line)) return fault("no line of the template's own: take it out once all is filled in");
    if (BLANK.test(line)) return fault("every blank filled in, or its sentence taken out");
    if (/[^\P{C}\t]|\uFFFD/u.test(line)) return fault("plain text in UTF-8, without control characters");
    return [];
  });
  if (text.trim() === "") inLines.push({ file, field: "text", expected: "a statement", received: "nothing" });
  return name === "canary.txt" ? [...inLines, ...canaryFaults(lines, day)] : inLines;
}

/** The day by which a canary that has no faults is to be renewed. */
export function canaryEnd(text: string): IsoDate {
  return dated(text.split("\n"), "Next").value ?? "";
}

function canaryFaults(lines: readonly string[], day: IsoDate): Fault[] {
  const [date, next] = [dated(lines, "Date"), dated(lines, "Next")];
  const faults = [date, next].flatMap(({ fault }) => (fault ? [fault] : []));
  if (!date.value || !next.value) return faults;
  const days = (Date.parse(next.value) - Date.parse(date.value)) / DAY_MS;
  if (date.value > day)
    faults.push({
      file: "canary.txt",
      field: "Date",
      expected: `a day up to the release, ${day}`,
      received: date.value,
    });
  if (days < 1 || days > LONGEST_CANARY)
    faults.push({
      file: "canary.txt",
      field: "Next",
      expected: `a day from 1 to ${LONGEST_CANARY} days after ${date.value}`,
      received: next.value,
    });
  return faults;
}

/** The day of a line such as `Date: 2026-11-27`, which stands once. */
function dated(lines: readonly string[], name: "Date" | "Next"): { value?: IsoDate; fault?: Fault } {
  const values = lines
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1).trim());
  const [value = ""] = values;
  if (values.length === 1 && IsoDate.safeParse(value).success) return { value };
  const received = values.length === 0 ? "nothing" : values.join(", ");
  return { fault: { file: "canary.txt", field: name, expected: `one line "${name}: YYYY-MM-DD"`, received } };
}
