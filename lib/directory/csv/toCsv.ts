import { stringify } from "csv-stringify/sync";
import type { Hotline } from "../../model/hotline";
import { guardCell } from "./cells";
import { COLUMNS, PHONE_COLUMNS, phoneColumn, type PhoneColumn } from "./columns";

/** Groups of columns for phones that are there even where no entry fills them. */
const LEAST_PHONES = 3;

/**
 * The entries as a spreadsheet: UTF-8 with a mark, without which Excel misreads accents; commas; one row an entry, in the
 * order given. `fromCsv` gives the same entries back.
 */
export function toCsv(hotlines: readonly Hotline[]): string {
  const groups = Math.max(LEAST_PHONES, ...hotlines.map(({ phones }) => phones.length));
  const phoneColumns = Array.from({ length: groups }, (_, index) =>
    Object.keys(PHONE_COLUMNS).map((column) => ({ index, column: column as PhoneColumn })),
  ).flat();
  const header = [
    ...Object.keys(COLUMNS),
    ...phoneColumns.map(({ index, column }) => phoneColumn(index + 1, column)),
  ];
  const rows = hotlines.map((hotline) => [
    ...Object.values(COLUMNS).map((write) => write(hotline)),
    ...phoneColumns.map(({ index, column }) => {
      const phone = hotline.phones[index];
      return phone && PHONE_COLUMNS[column](phone);
    }),
  ]);
  const cells = rows.map((row) => row.map((cell) => guardCell(cell ?? "")));
  return stringify([header, ...cells], { bom: true, record_delimiter: "windows" });
}
