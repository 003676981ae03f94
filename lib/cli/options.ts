import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Locale } from "../model/locale";

/** The flags of a command. Ends it, saying which, where there is one that it does not know. */
export function readArgs<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

/** Ends a command whose flag has a value that nobody knows, and names those that are known. */
export function refuse(flag: string, known: readonly string[], received = "nothing"): never {
  console.error(`--${flag}: expected one of ${known.join(", ")}, received ${received}`);
  process.exit(2);
}

/** The language of pages that `--lang` names. */
export function readerLanguage(locales: readonly Locale[], received: string | undefined): string {
  const withPages = locales.filter(({ enabled }) => enabled);
  return named("lang", withPages, ({ code }) => code, received).code;
}

/** The thing that a flag names by its id. Ends the command where there is none. */
export function named<T>(
  flag: string,
  things: readonly T[],
  idOf: (thing: T) => string,
  received: string | undefined,
): T {
  return things.find((thing) => idOf(thing) === received) ?? refuse(flag, things.map(idOf), received);
}
