import { formatPhone } from "../../i18n/format";
import type { Hours } from "../../model/hotline";

/*
 * Cells that come back from a spreadsheet as they went. Spreadsheets turn what looks like a number, a date or a formula
 * into one: no cell here is a bare date, telephone number with a plus, or ZIP code.
 */

/** A spreadsheet runs a cell that begins like this as a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Text as a cell that no spreadsheet takes for a formula: with an apostrophe before it. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

export function unguardCell(cell: string): string {
  const text = cell.trim();
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/** "a; b": words, and names of places, which have no semicolon. */
export function writeList(values: readonly string[]): string {
  return values.join("; ");
}

export function readList(cell: string): string[] {
  return split(cell, ";");
}

/**
 * "a | b; c |  | d": a list of things with parts, a backslash before each `;`, `|` and `\\` of their texts. Empty parts at
 * the end are left out.
 */
export function writeRows(rows: readonly (readonly string[])[]): string {
  return rows
    .map((parts) =>
      parts
        .map(escape)
        .join(" | ")
        .replace(/( \| )+$/, ""),
    )
    .join("; ");
}

export function readRows(cell: string): string[][] {
  return split(cell, ";").map((row) => split(row, "|", true).map(unescape));
}

function escape(value: string): string {
  return value.replace(/[\\;|]/g, "\\$&");
}

function unescape(value: string): string {
  return value.replace(/\\([\s\S])/g, "$1");
}

/** Parts at each `separator` that no backslash stands before, without space around them. */
function split(text: string, separator: string, keepsEmpty = false): string[] {
  const parts = [""];
  for (const [token] of text.matchAll(/\\[\s\S]|[\s\S]/g)) {
    if (token === separator) parts.push("");
    else parts.push(parts.pop()! + token);
  }
  return parts.map((part) => part.trim()).filter((part) => keepsEmpty || part !== "");
}

/** "617-555-0100": no spreadsheet takes the plus away, or makes 1.6E+10 of it. */
export const writeNumber = formatPhone;

/** "Mo-Fr 09:00-17:00 @ America/New_York"; "24/7" alone would become a day in July. */
export function writeHours({ osm, timeZone }: Hours): string {
  return `${osm} @ ${timeZone}`;
}

export function readHoursCell(cell: string): Hours | undefined {
  const at = cell.lastIndexOf(" @ ");
  return at < 0 ? undefined : { osm: cell.slice(0, at).trim(), timeZone: cell.slice(at + 3).trim() };
}

/** Not TRUE and FALSE, which spreadsheets translate. */
export function writeYesNo(value: boolean | undefined): string {
  return value === undefined ? "" : value ? "yes" : "no";
}
