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
    // Without a comma in any cell.
    const entry = makeEntry({
      area: { scope: "national" },
      sources: [{ kind: "own", url: "https://example.org/", for: ["entry"] }],
    });
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
      'lines.csv row 2, fees: expected free, low-cost, or unknown, received "gratis"',
      "lines.csv row 4, phone_2_number: expected a US number such as 617-555-0100, received an empty cell",
      'lines.csv row 4, phone_3_number: expected a US number such as 617-555-0100, received "1.95656E+10"',
      'lines.csv row 4, interpreters: expected yes, no or an empty cell, received "maybe"',
      'lines.csv row 4, area_states: expected the two letters of a state, such as TX, received "Texas"',
      'lines.csv row 4, sources: expected a date: YYYY, YYYY-MM or YYYY-MM-DD, received "1 Nov 2026"',
      'lines.csv row 4, phone_2_hours: expected a time zone such as America/New_York, received "Boston"',
      expect.stringContaining("lines.csv row 4, phone_2_hours: expected hours such as"),
      'lines.csv row 4, sources: expected a source for "hours", or no hours, received none',
      'lines.csv row 4, sources: expected a source for "area", or an area that is inferred, received none',
    ]);
    expect(read(text).hotlines.map(({ id }) => id)).toEqual(["b"]);
  });

  it("is told in the words of a spreadsheet what each cell should hold, whatever is wrong with it", () => {
    const full = makeEntry({
      url: "https://example.org/",
      urlSeen: true,
      address: { city: "McAllen", state: "TX" },
    });
    const text = sheet(
      [full],
      [2, "id", "Example Aid"],
      [2, "name", ""],
      [2, "kind", "law"],
      [2, "url", "example.org"],
      [2, "city", ""],
      [2, "state_zip", "Texas 2108"],
      [2, "area", "county"],
      [2, "area_places", ""],
      [2, "services", "bond; bail"],
      [2, "languages", ""],
      [2, "limits", "nationals-only; poor"],
      [2, "nationality", "Mexico"],
      [2, "sources", "own | 1 Nov | entry"],
      [2, "calls", "2026-11-01 | 956-555-0100 | yes | | Ana"],
      [2, "phone_1_number", "900-555-0100"],
      [2, "phone_1_use", "intake; letters"],
      [2, "phone_1_extension", "x12"],
    );
    const expected = messages(text).map((message) => {
      const [, column, words] = /^lines\.csv row 2, (\w+): expected (.*)$/.exec(message) ?? [];
      // The lists themselves stand in the schema.
      return [column, words?.replace(/^(\S+), .*, or (\S+),/, "$1 … $2,")];
    });
    expect(expected).toEqual([
      ["id", 'an id of lower-case letters, digits and hyphens, received "Example Aid"'],
      ["name", "text, received an empty cell"],
      ["kind", 'rapid-response … government-info, received "law"'],
      [
        "phone_1_number",
        'a number that costs the caller no more than any other: none with 900, received "+19005550100"',
      ],
      ["phone_1_use", 'office … workers, received "letters"'],
      ["phone_1_extension", 'the digits of an extension, such as 264, received "x12"'],
      ["url", 'an address that begins with https:// or http://, received "example.org"'],
      ["city", "the name of a city, where there is an address, received an empty cell"],
      ["state_zip", 'the two letters of a state, such as TX, received "Texas"'],
      ["state_zip", 'a five-digit ZIP code, received "2108"'],
      ["area_places", "places with their state, such as Hidalgo, TX; Starr, TX, received an empty cell"],
      ["area_states", 'an empty cell, as the area is of another kind, received "TX"'],
      ["services", 'report-ice-activity … daca, received "bail"'],
      ["languages", "languages such as en; es, received an empty cell"],
      ["limits", 'unaccompanied-children … no-walk-ins, received "poor"'],
      ["nationality", 'the two letters of a country, such as MX, received "Mexico"'],
      ["sources", 'a date: YYYY, YYYY-MM or YYYY-MM-DD, received "1 Nov"'],
      ["sources", 'an address, or a name where there is none, received "own | 1 Nov | entry"'],
      ["calls", 'ok … dead, received "yes"'],
      ["sources", 'a source for "services", or no services, received none'],
      ["sources", 'a source for "limits", or no limits and no restrictions, received none'],
    ]);
    // No word of what a programmer would have to know.
    expect(messages(text).join()).not.toMatch(/array|string|object|quoted|E\.164|undefined|\bnull\b/);
  });

  it("is told where a cell should be empty, or the other one full", () => {
    const [row] = [makeEntry({ url: "https://example.org/", urlSeen: true })];
    expect(messages(sheet([row!], [2, "url_seen", ""], [2, "sources", ""]))).toEqual([
      "lines.csv row 2, sources: expected kind | date | for | address | name, received an empty cell",
      "lines.csv row 2, url_seen: expected whether its address was seen, where it has one, or else nothing, received an empty cell",
    ]);
    expect(messages(sheet([row!], [2, "nationality", "MX"]))).toEqual([
      'lines.csv row 2, nationality: expected nationality together with the limit nationals-only, or neither, received "MX"',
    ]);
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
      'lines.csv row 4, hours: expected a time zone such as America/New_York, received "Boston"',
      expect.stringContaining("lines.csv row 4, hours: expected hours"),
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

  const UNDECIDED = ["limits, nationality", "calls, phone_2_number"];
  const faults: [column: string, cell: string][] = [
    ["id", "Example Aid"],
    ["kind", "law"],
    ["fees", "gratis"],
    ["confidence", "sure"],
    ["url", "example.org"],
    ["street", ""],
    ["city", ""],
    ["state_zip", "TX 02108"],
    ["state_zip", "TX 00000"],
    ["state_zip", "Texas 00000"],
    ["area_places", "Hidalga, TX"],
    ["area_places", "Hidalgo; Hidalga, TX"],
    ["area_basis", "guess"],
    ["services", "bail"],
    ["languages", "Spanish"],
    ["limits", "poor"],
    ["nationality", "MX"],
    ["interpreters", "maybe"],
    ["hours", "24/7"],
    ["hours", "Mo-Fr 09:00-17:00 @ Boston"],
    [
      "sources",
      "own | 2027-01-01 | entry, area, hours | https://example.org/; list | 1 Nov | entry | | A list",
    ],
    ["calls", "2026-11-01 | 617-555-0199 | dead | | Ana"],
    ["calls", "2027-11-01 | 956-555-0100 | ok | | Ana; 2026-11-01 | 956-555-01 | ok | | Ana"],
    ["phone_1_use", "letters"],
    ["phone_2_number", "956-555-01"],
    ["phone_2_number", "900-555-0100"],
    ["phone_2_hours", "Mo-Fr 99:00 @ America/Chicago"],
  ];
  const rich = makeEntry({
    phones: [{ number: "+19565550100" }, { number: "+19565550101" }],
    url: "https://example.org/",
    urlSeen: true,
    address: { city: "McAllen", state: "TX", zip: "78501" },
    area: { scope: "county", counties: [{ state: "TX", name: "Hidalgo" }], basis: "stated" },
    sources: [
      { kind: "own", url: "https://example.org/", on: "2026-11-01", for: ["entry", "area", "hours"] },
    ],
  });

  it("hides no fault behind another: any two in a row are told as each is alone", () => {
    const alone = faults.map(([column, cell]) => messages(sheet([rich], [2, column, cell])));
    const hidden = faults.flatMap(([column, cell], at) =>
      faults.slice(at + 1).flatMap(([other, text], more) => {
        // One says whether the other is true: what cannot be known is not told.
        const isOpen = UNDECIDED.includes(`${column}, ${other}`);
        if (other === column || isOpen) return [];
        const told = messages(sheet([rich], [2, column, cell], [2, other, text]));
        const both = [...alone[at]!, ...alone[at + 1 + more]!];
        return both.every((one) => told.includes(one)) && told.every((one) => both.includes(one))
          ? []
          : [{ column, cell, other, text, told, both }];
      }),
    );
    expect(hidden).toEqual([]);
  });

  it("tells an id that stands twice though both rows have another fault", () => {
    expect(messages(sheet(three, [2, "fees", "gratis"], [3, "fees", "gratis"], [3, "id", "a"]))).toContain(
      'lines.csv row 3, id: expected an id that no other row has, received "a", also in row 2',
    );
  });

  it("gives the calls of rows with a fault, where they can be read", () => {
    const called = makeEntry({
      calls: [{ number: "+19565550100", on: "2026-11-20", by: "Ana", result: "ok" }],
    });
    const given = (...changes: Parameters<typeof sheet>[1][]) => read(sheet([called], ...changes)).faulty;
    expect(given([2, "phone_1_number", "12"])).toEqual([{ id: called.id, calls: called.calls }]);
    expect(given([2, "fees", "gratis"], [2, "calls", ""])).toEqual([{ id: called.id, calls: [] }]);
    expect(given([2, "state_zip", "TX 00000"], [2, "city", "McAllen"])).toMatchObject([
      { calls: called.calls },
    ]);
    expect(given([2, "calls", "yesterday"])).toEqual([]);
  });

  it("is refused where its columns are not ours, or a row is cut off", () => {
    expect(messages(sheet(three).replace("kind,", "type,").replace("fees,", "kind_2,"))).toEqual([
      "lines.csv row 1, kind: expected a column of this name, received none",
      "lines.csv row 1, fees: expected a column of this name, received none",
      "lines.csv row 1, type: expected no column of this name, received one",
      "lines.csv row 1, kind_2: expected no column of this name, received one",
    ]);
    expect(messages(`${sheet(three)}\r\nd,Example`)).toEqual([
      "lines.csv row 5, (whole row): expected 56 cells, received 2",
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
