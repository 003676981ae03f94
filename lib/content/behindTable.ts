import type { Behind } from "../model/behind";
import { alignColumns } from "./alignColumns";

/**
 * What hurts most where it is older than the English: what people say, are asked and are warned of at once; then what states law; then the rest.
 * By the folder or file that holds it.
 */
export const DANGERS = ["now", "law", "rest"] as const;
export type Danger = (typeof DANGERS)[number];

const NOW = /^(scripts|warnings|situations|phone)\//;
const REST = /^(about|workshop)\/|^(ui|states|heard)\.json$|^CHANGELOG\.md$/;

/** @param file of the translation, `content/es/guides/at-the-door.md`. */
export function dangerOf(file: string): Danger {
  const name = file.split("/").slice(2).join("/");
  return NOW.test(name) ? "now" : REST.test(name) ? "rest" : "law";
}

const STATES = ["changed", "missing", "same", "gone"] as const;

/** The table for people. */
export function behindTable(behind: readonly Behind[]): string {
  return behind.length === 0
    ? "every translation is made from the English as it stands"
    : alignColumns(behindRows(behind));
}

/** One row a language and danger that has any, with how many parts are in each state: changed, missing, same, gone. */
function behindRows(behind: readonly Behind[]): string[][] {
  const locales = [...new Set(behind.map(({ locale }) => locale))];
  const rows = locales.flatMap((locale) =>
    DANGERS.flatMap((danger) => {
      const here = behind.filter((one) => one.locale === locale && dangerOf(one.file) === danger);
      const counts = STATES.map((state) => String(here.filter((one) => one.state === state).length));
      return here.length === 0 ? [] : [[locale, danger, ...counts]];
    }),
  );
  return [["", "", "changed", "missing", "same meaning", "gone"], ...rows];
}
