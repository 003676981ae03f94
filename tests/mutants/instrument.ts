import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import type { Instrumented } from "./runLog";

const silent = () => {};
const logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};
/** What Stryker puts into code asks `switchboard.ts`, which the tests' process has. */
const HEADER = "const { isActive: stryMutAct_9fa48, cover: stryCov_9fa48 } = globalThis.mutants;\n";
const inOneLine = (code: string) => code.replaceAll(/\s+/g, " ").trim();

/** The modules under a folder with Stryker's mutants in them, each behind a switch. */
export async function instrument(folder: string): Promise<Instrumented> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .toSorted()
    .map((name) => {
      const file = join(folder, name);
      return { name: file, mutate: true, content: readFileSync(file, "utf8") };
    });
  const instrumented = await new Instrumenter(logger).instrument(files, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
    noHeader: true,
  });
  const linesOf = new Map(files.map(({ name, content }) => [name, content.split("\n")]));
  return {
    code: Object.fromEntries(instrumented.files.map(({ name, content }) => [name, HEADER + content])),
    mutants: instrumented.mutants.map(
      ({ id, fileName, location: { start, end }, mutatorName, replacement }) => {
        const lines = linesOf.get(fileName)!.slice(start.line, end.line + 1);
        lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column);
        lines[0] = lines[0]!.slice(start.column);
        return {
          id,
          file: fileName,
          line: start.line + 1,
          mutator: mutatorName,
          was: inOneLine(lines.join("\n")),
          now: inOneLine(replacement),
        };
      },
    ),
  };
}
