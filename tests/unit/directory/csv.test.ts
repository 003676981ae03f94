import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { describe, expect, it } from "vitest";
import { fromCsv } from "../../../lib/directory/csv/fromCsv";
import { toCsv } from "../../../lib/directory/csv/toCsv";
import { formatFault } from "../../../lib/model/fault";
import type { Hotline } from "../../../lib/model/hotline";
import { differing, directory, gazetteer, makeEntry, randomEntries } from "./entries";

const read = (text: string) => fromCsv(new TextEncoder().encode(text), "lines.csv", gazetteer);
const messages = (text: string) => read(text).faults.map(formatFault);

describe("the directory as a spreadsheet", () => {
  it("comes back as it went, every entry of it", () => {
    const { hotlines, faults } = read(toCsv(directory));
    expect(faults).toEqual([]);
    expect(differing(hotlines, directory)).toEqual([]);
  });

  it("comes back as it went, whatever the text in it is", () => {
    for (let seed = 0; seed < 12; seed++) {
      const entries = randomEntries(seed, 25);
      const { hotlines, faults } = read(toCsv(entries));
      expect(faults).toEqual([]);
      expect(differing(hotlines, entries)).toEqual([]);
    }
  });

  it("has no cell that a spreadsheet takes for a number with a plus, a date, a ZIP code or a formula", () => {
    const cellsOf = (text: string) => parse(text, { bom: true }).flat();
    const turned = /^(\+?1\d{10}|\d{4}-\d{2}(-\d{2})?|0\d{4}|24\/7)$/;
    const formula = /^[=+@-]/;
    const found = cellsOf(toCsv(directory)).filter((cell) => turned.test(cell));
    const run = cellsOf(toCsv(randomEntries(3, 50))).filter((cell) => formula.test(cell));
    expect([...found, ...run]).toEqual([]);
  });

  it("says in UTF-8 that it is UTF-8", () => {
    expect(toCsv([]).startsWith("\uFEFFid,name,kind,")).toBe(true);
  });

  it("is read with semicolons or tabs, blank rows, outer spaces, and numbers in any form", () => {
    const entry = makeEntry();
    const [header = "", row = ""] = toCsv([entry]).slice(1).split("\r\n");
    const name = row.replace("Example Aid", "  Example Aid ");
    for (const number of ["(956) 555-0100", "+1 956.555.0100", "19565550100", "9565550100"]) {
      const text = [header, name.replace("956-555-0100", number), header.replace(/[^,]/g, "")].join("\n");
      for (const mark of [";", "\t"]) expect(read(text.replaceAll(",", mark)).hotlines).toEqual([entry]);
    }
  });
});

/** The spreadsheet of some entries, with cells changed by row and column. */
function sheet(
  entries: readonly Hotline[],
  ...changes: [row: number, column: string, cell: string][]
): string {
  const rows = parse(toCsv(entries), { bom: true });
  for (const [row, column, cell] of changes) rows[row - 1]![rows[0]!.indexOf(column)] = cell;
  return stringify(rows, { record_delimiter: "windows" }).trimEnd();
}

describe("a spreadsheet with faults", () => {
  const three = ["a", "b", "c"].map((id) => makeEntry({ id }));

  it("is told all of them, each by row and column, and gives only the rows without", () => {
    const text = sheet(
      three,
      [2, "phone_1_number", "956-555-01"],
      [2, "hours", "24/7"],
      [2, "fees", "gratis"],
      [4, "phone_3_number", "1.95656E+10"],
      [4, "area_states", "TX; Texas"],
      [4, "interpreters", "maybe"],
      [4, "sources", "own | 1 Nov 2026 | entry | https://example.org/"],
      [4, "phone_2_hours", "Mo-Fr @ Boston"],
    );
    expect(messages(text)).toEqual([
      'lines.csv row 2, phone_1_number: expected a US number such as 617-555-0100, received "956-555-01"',
      'lines.csv row 2, hours: expected hours @ time zone, such as Mo-Fr 09:00-17:00 @ America/New_York, received "24/7"',
      'lines.csv row 2, fees: expected "free" or "low-cost" or "unknown", received "gratis"',
      "lines.csv row 4, phone_2_number: expected a US number such as 617-555-0100, received an empty cell",
      'lines.csv row 4, phone_3_number: expected a US number such as 617-555-0100, received "1.95656E+10"',
      'lines.csv row 4, interpreters: expected yes, no or an empty cell, received "maybe"',
      'lines.csv row 4, area_states: expected a USPS state code, received "Texas"',
      'lines.csv row 4, sources: expected a quoted date: YYYY, YYYY-MM or YYYY-MM-DD, received "1 Nov 2026"',
    ]);
    expect(read(text).hotlines.map(({ id }) => id)).toEqual(["b"]);
  });

  it("is told of places, hours and calls that do not fit together", () => {
    const county = makeEntry({
      id: "d",
      area: { scope: "county", counties: [{ state: "TX", name: "Hidalgo" }], basis: "stated" },
      address: { city: "McAllen", state: "TX", zip: "78501" },
    });
    const text = sheet(
      [...three, county],
      [3, "id", "a"],
      [4, "hours", "Mo-Fr 9am @ Boston"],
      [4, "calls", "2026-11-01 | 617-555-0100 | dead | | Ana"],
      [5, "area_places", "Hidalga"],
    );
    expect(messages(text).map((message) => message.replace(/ \(.*\)$/, ""))).toEqual([
      'lines.csv row 3, id: expected an id that no other row has, received "a", also in row 2',
      'lines.csv row 4, hours: expected an IANA time zone, received "Boston"',
      expect.stringContaining("lines.csv row 4, hours: expected OpenStreetMap opening hours"),
      'lines.csv row 4, sources: expected a source for "hours", or no hours, received none',
      'lines.csv row 4, calls: expected a number of this entry, received "+16175550100"',
      'lines.csv row 5, area_places: expected name, state, such as Hidalgo, TX, received "Hidalga"',
    ]);
    const places = sheet([county], [2, "state_zip", "TX 02108"], [2, "area_places", "Hidalga, TX"]);
    expect(messages(places)).toEqual([
      'lines.csv row 2, state_zip: expected a ZIP code in TX, received "02108", in MA',
      'lines.csv row 2, area_places: expected a county of TX, received "Hidalga"',
    ]);
  });

  it("is refused where its columns are not ours, or a row is cut off", () => {
    expect(messages(sheet(three).replace("kind,", "type,").replace("fees,", "kind_2,"))).toEqual([
      "lines.csv row 1, kind: expected a column of this name, received none",
      "lines.csv row 1, fees: expected a column of this name, received none",
      "lines.csv row 1, type: expected no column of this name, received one",
      "lines.csv row 1, kind_2: expected no column of this name, received one",
    ]);
    expect(messages(`${sheet(three)}\r\nd,Example`)).toEqual([
      "lines.csv row 5, (whole row): expected 53 cells, received 2",
    ]);
  });

  it.each([
    ["nothing in it", "", "row 1: expected the names of the columns, received an empty file"],
    [
      "a quote that never ends",
      `${sheet(three)}\r\n"d`,
      "(whole file): expected CSV, received Quote Not Closed",
    ],
  ])("is told of %s", (_, text, message) => {
    expect(messages(text)[0]).toContain(`lines.csv ${message}`);
    expect(read(text).hotlines).toEqual([]);
  });

  it("is told of another encoding than UTF-8", () => {
    const { faults } = fromCsv(
      Buffer.from(sheet(three).replace("Example", "Línea"), "latin1"),
      "lines.csv",
      gazetteer,
    );
    expect(faults.map(({ received }) => received)).toEqual(["another encoding"]);
  });
});
