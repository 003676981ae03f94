import type { Behind } from "../model/behind";
import { dangerOf, DANGERS } from "../model/danger";
import { alignColumns } from "./alignColumns";

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
