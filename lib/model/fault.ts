import { visible } from "./visible";

/** One thing wrong in content. Checks collect every fault before they fail. */
export type Fault = {
  /** Path from the project root. */
  file: string;
  /** Line in the file, from 1, where it is known. */
  line?: number;
  /** Where in the file: a field path such as `questions.0.when`, or `body`. */
  field: string;
  expected: string;
  received: string;
  /**
   * What else was looked at, where it says that something is missing or fits nothing: folders ("content/rules/"), files, or
   * entries of one ("content/sources.json#moon-act"). It is not told while one of them cannot be read.
   */
  needs?: readonly string[];
};

/** One line a fault, as an editor or terminal can link it: `file:line field: expected …, received …`. */
export function formatFault(fault: Fault): string {
  const place = fault.line === undefined ? fault.file : `${fault.file}:${fault.line}`;
  return visible(`${place} ${fault.field}: expected ${fault.expected}, received ${fault.received}`);
}
