import type { Fault } from "../model/fault";

/**
 * An exception that no check meant, as a fault: whoever writes content is told that it is not theirs to mend, and whoever writes
 * code where to look. @param file what was being read.
 */
export function crashFault(error: unknown, file: string): Fault {
  const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  const place = /\b((?:lib|app)\/[\w/.-]+\.tsx?:\d+)/.exec(stack)?.[1];
  return {
    file,
    line: 1,
    field: "(whole)",
    expected: "content that can be read to its end; this is a fault of the tool too, please report it",
    received: `${name}: ${message.split("\n", 1)[0]!.slice(0, MOST)}${place ? `, in ${place}` : ""}`,
  };
}

const MOST = 200;
