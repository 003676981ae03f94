import type { Locale } from "../model/locale";
import { nearestIds } from "../model/nearestIds";
import { misuse } from "./ending";
import { perhaps } from "./perhaps";

/** So many can be seen at a glance. */
const FEW = 6;

/** Ends a command whose option has a value that nobody knows, and names those that are known; of many, also those that are like it. */
export function refuse(flag: string, known: readonly string[], received = "nothing"): never {
  const near = known.length > FEW ? nearestIds(received, known) : [];
  return misuse(`--${flag}: expected one of ${known.join(", ")}, received ${received}${perhaps(near)}`);
}

/** The one of these values that an option has. */
export function oneOf<T extends string>(flag: string, known: readonly T[], received: string | undefined): T {
  return known.find((one) => one === received) ?? refuse(flag, known, received);
}

/** The language of pages that `--lang` names. */
export function readerLanguage(locales: readonly Locale[], received: string | undefined): string {
  const withPages = locales.filter(({ enabled }) => enabled);
  return named("lang", withPages, ({ code }) => code, received).code;
}

/** The thing that an option names by its id. */
export function named<T>(
  flag: string,
  things: readonly T[],
  idOf: (thing: T) => string,
  received: string | undefined,
): T {
  return things.find((thing) => idOf(thing) === received) ?? refuse(flag, things.map(idOf), received);
}
