const STACK = /^(\s+)(at |\.{3} \d+ lines matching cause stack trace )/;
/** A property of an error that is named and not shown: `errors: [Getter/Setter]`. */
const NOT_SHOWN = /^\s+\S+: \[(Getter|Setter|Getter\/Setter)\],?$/;

/**
 * The lines of a program that failed, without the stacks of its errors. Node puts what else an error has into braces after its stack: they go
 * with it, and so does what is only named there. What says something, such as a cause, stays.
 */
export function withoutStacks(lines: readonly string[]): string[] {
  const closing: string[] = [];
  return lines.filter((line) => {
    const [, indent] = STACK.exec(line) ?? [];
    if (indent !== undefined) {
      // A stack stands four spaces further in than its error.
      if (line.endsWith(" {")) closing.push(`${indent.slice(4)}}`);
      return false;
    }
    if (line.replace(/,$/, "") !== closing.at(-1)) return !NOT_SHOWN.test(line);
    closing.pop();
    return false;
  });
}
