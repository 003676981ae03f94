import type { Fault } from "../model/fault";

/** Several times what the longest text has. Parsing takes the cube of some of these. */
const MOST = { lines: 1000, line: 4000, paragraph: 8000, marks: 100 };
/** Two signs of a quotation or of a list in a row: things in each other, which content has not. */
const NESTED = /^\s*(?:>\s*|(?:[-*+]|\d{1,9}[.)])\s+)(?:>|(?:[-*+]|\d{1,9}[.)])(?:\s|$))/;
const INDENT = 8;
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

/**
 * What keeps a text from being parsed at all: more of something than any text needs, where a parser would take minutes, and
 * references to characters, behind which a reviewer cannot see what readers get.
 * @param firstLine line of the file on which the body starts.
 */
export function refuseMarkdown(body: string, file: string, firstLine = 1): Fault[] {
  const faults: Fault[] = [];
  const refuse = (at: number, expected: string, received: string) =>
    faults.push({ file, line: at + firstLine, field: "body", expected, received });
  const lines = body.split("\n");
  if (lines.length > MOST.lines) refuse(0, `at most ${MOST.lines} lines`, `${lines.length} lines`);
  let paragraph = { at: 0, length: 0, marks: 0 };
  for (const [at, line] of lines.slice(0, MOST.lines).entries()) {
    if (line.trim() === "") paragraph = { at: at + 1, length: 0, marks: 0 };
    const before = { ...paragraph };
    paragraph.length += line.length;
    paragraph.marks += line.match(/[*_`[\]<!&]/g)?.length ?? 0;
    const passes = (key: "length" | "marks", most: number) => before[key] <= most && paragraph[key] > most;
    if (line.length > MOST.line) refuse(at, `at most ${MOST.line} characters in a line`, `${line.length}`);
    else if (passes("length", MOST.paragraph))
      refuse(paragraph.at, `at most ${MOST.paragraph} characters without an empty line`, "more");
    else if (passes("marks", MOST.marks))
      refuse(
        paragraph.at,
        `at most ${MOST.marks} brackets and marks of emphasis without an empty line`,
        "more",
      );
    if (NESTED.test(line)) refuse(at, "no list or quotation in another", line.trim().slice(0, 20));
    if (line.search(/\S/) > INDENT)
      refuse(at, `at most ${INDENT} spaces before a line`, `${line.search(/\S/)}`);
    const reference = REFERENCE.exec(line)?.[0];
    if (reference) refuse(at, "the character itself", reference);
  }
  return faults.slice(0, MOST_FAULTS);
}

const MOST_FAULTS = 20;
