import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import { checkHotline, type Gazetteer } from "../../content/checkHotline";
import { checkRest } from "../../content/checkRest";
import { isWithin } from "../../content/standIns";
import { zodFaults } from "../../content/zodFaults";
import type { Fault } from "../../model/fault";
import { Hotline } from "../../model/hotline";
import type { Called, Incoming } from "../planImport";
import { unguardCell } from "./cells";
import { cellWords } from "./cellWords";
import { columnOf } from "./columnOf";
import { COLUMNS, PHONE_COLUMNS } from "./columns";
import { type FieldReport, readRow } from "./readRow";

const PHONE = new RegExp(`^phone_([1-9]\\d*)_(${Object.keys(PHONE_COLUMNS).join("|")})$`);

/**
 * The entries of a spreadsheet that `toCsv` began, and every fault of every row. Entries with a fault are left out, so
 * whoever writes must see that there is none; `faulty` has their calls, where these could be read. A fault's field is
 * "row 3, phone_1_number", rows counted as a spreadsheet does, the header being row 1.
 * @param file the name that faults show.
 */
export function fromCsv(
  bytes: Uint8Array,
  file: string,
  gazetteer: Gazetteer,
): Incoming & { faults: Fault[] } {
  const faults: Fault[] = [];
  const fault = (field: string, expected: string, received: string) =>
    faults.push({ file, field, expected, received });
  const hotlines: Hotline[] = [];
  const faulty: Called[] = [];
  const callsAt = new Map<string, string>();
  const read = { hotlines, faulty, callsAt, faults };
  const [header, ...rows] = recordsOf(bytes, fault);
  if (!header) {
    if (faults.length === 0) fault("row 1", "the names of the columns", "an empty file");
    return read;
  }
  const names = header.map((name) => name.trim());
  const groups = checkHeader(names, fault);
  if (faults.length > 0) return read;

  const rowOfId = new Map<string, number>();
  for (const [index, record] of rows.entries()) {
    const row = index + 2;
    if (record.every((cell) => cell.trim() === "")) continue;
    if (record.length !== names.length) {
      fault(`row ${row}, (whole row)`, `${names.length} cells`, String(record.length));
      continue;
    }
    const cells = new Map(names.map((name, at) => [name, unguardCell(record[at]!)]));
    const unread: Parameters<FieldReport>[] = [];
    const { entry, phoneGroups } = readRow(cells, groups, (...one) => unread.push(one));
    let isFaulty = false;
    const report: FieldReport = (field, ...words) => {
      isFaulty = true;
      fault(`row ${row}, ${columnOf(field, phoneGroups)}`, ...words);
    };
    for (const one of unread) report(...one);
    const parsed = Hotline.safeParse(entry);
    if (!parsed.success) {
      const words = cellWords(cells, phoneGroups);
      for (const { field, expected, received } of zodFaults(file, parsed.error, entry, words))
        // What could not be read has been told in words that fit a spreadsheet.
        if (!unread.some(([told]) => isWithin(field, told))) report(field, expected, received);
    }
    const id = cells.get("id")!;
    const other = id && rowOfId.get(id);
    if (other) report("id", "an id that no other row has", `"${id}", also in row ${other}`);
    rowOfId.set(id, row);
    callsAt.set(id, `row ${row}, calls`);
    if (!parsed.success) {
      const calls = checkRest(entry, parsed.error, gazetteer, report);
      if (calls) faulty.push({ id, calls });
      continue;
    }
    checkHotline(parsed.data, gazetteer, report);
    (isFaulty ? faulty : hotlines).push(parsed.data);
  }
  return read;
}

type Say = (field: string, expected: string, received: string) => void;

/** The rows as they stand, the header among them. Where the form itself is broken, nothing below can be trusted: none. */
function recordsOf(bytes: Uint8Array, fault: Say): string[][] {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    fault("(whole file)", 'UTF-8; in Excel choose "CSV UTF-8"', "another encoding");
    return [];
  }
  const broken = new Set<string>();
  const records: string[][] = parse(text, {
    // Excel writes semicolons where commas mark decimals.
    delimiter: /^\W*id([,;\t])/.exec(text)?.[1] ?? ",",
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error instanceof CsvError) broken.add(error.message);
      return undefined;
    },
  });
  for (const message of broken) fault("(whole file)", "CSV", message);
  return broken.size > 0 ? [] : records;
}

/** @returns the numbers of the groups of columns for phones. */
function checkHeader(names: readonly string[], fault: Say): number[] {
  const groups = new Set<number>();
  for (const name of Object.keys(COLUMNS))
    if (!names.includes(name)) fault(`row 1, ${name}`, "a column of this name", "none");
  for (const [at, name] of names.entries()) {
    const [, group] = PHONE.exec(name) ?? [];
    if (group) groups.add(Number(group));
    else if (!(name in COLUMNS))
      fault(`row 1, ${name || `column ${at + 1}`}`, "no column of this name", "one");
    if (names.indexOf(name) < at) fault(`row 1, ${name}`, "one column of this name", "two");
  }
  if (groups.size === 0) fault("row 1, phone_1_number", "a column of this name", "none");
  return [...groups].sort((a, b) => a - b);
}
