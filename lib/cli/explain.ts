import { visible } from "../model/visible";
import { Ending } from "./ending";

/** What the machine refuses, in words that say what to do. */
const REFUSED: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full: free some space and run it again",
  EDQUOT: "your share of the disk is full: free some space and run it again",
  EACCES: "no permission: run it as who owns the folder, or mend its rights",
  EPERM: "no permission: run it as who owns the folder, or mend its rights",
  EEXIST: "a file stands where a folder has to be: move it away",
  ENOTDIR: "a file stands where a folder has to be: move it away",
  EROFS: "the disk cannot be written to: copy the project to one that can",
  EMFILE: "too many files are open: end other programs, or raise the limit (ulimit -n)",
};

/**
 * What is said of an error that ended a command, and the code to end with. A line for everything that people can mend; what nobody meant has
 * its stack where `debug` is set.
 */
export function explain(error: unknown, debug: boolean): { text: string; code: 1 | 2 } {
  if (error instanceof Ending)
    return { text: error.message.split("\n").map(visible).join("\n"), code: error.code };
  const { message, stack, code, path } = (
    error instanceof Error ? error : new Error(String(error))
  ) as NodeJS.ErrnoException;
  if (debug) return { text: stack ?? message, code: 1 };
  const refused = code && REFUSED[code];
  if (refused) return { text: visible([path, refused].filter(Boolean).join(": ")), code: 1 };
  const [first = ""] = message.split("\n", 1);
  return { text: `${visible(first)} (not expected; DEBUG=1 before the command shows where)`, code: 1 };
}

/** What is said of a step that another program made, where its words tell of a refusal of the machine. */
export function explainWords(said: string): string | undefined {
  const [code] =
    /\b(ENOSPC|EDQUOT|EACCES|EROFS|EMFILE)\b/.exec(said) ??
    (/no space left on device/i.test(said) ? ["ENOSPC"] : []);
  return code && REFUSED[code];
}
