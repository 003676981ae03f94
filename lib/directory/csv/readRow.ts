import { PHONE_FORM, readNumber } from "../phoneNumber";
import { present } from "../present";
import { readHoursCell, readList, readRows } from "./cells";
import { type Column, PHONE_COLUMNS, phoneColumn, type PhoneColumn } from "./columns";

/** Says what is wrong with a cell. */
export type CellReport = (column: string, expected: string, received: string) => void;

/**
 * A row as an entry that the schema has yet to judge. What cannot be read at all is reported here; the rest is left as it
 * is, for the schema to say what it expects. An empty cell is a field that is not there.
 * @param groups the numbers of the phones that the file has columns for.
 */
export function readRow(
  cells: ReadonlyMap<string, string>,
  groups: readonly number[],
  report: CellReport,
): { entry: Record<string, unknown>; phoneGroups: number[] } {
  const cell = (column: string) => cells.get(column) || undefined;
  const own = (column: Column) => cell(column);
  const list = (column: string) => {
    const text = cell(column);
    return text === undefined ? undefined : readList(text);
  };
  const hours = (column: string) => {
    const text = cell(column);
    if (text === undefined) return undefined;
    const read = readHoursCell(text);
    if (!read) report(column, "hours @ time zone, such as Mo-Fr 09:00-17:00 @ America/New_York", quote(text));
    return read;
  };
  const yesNo = (column: string) => {
    const text = cell(column)?.toLowerCase();
    if (text === undefined) return undefined;
    if (text !== "yes" && text !== "no") report(column, "yes, no or an empty cell", quote(text));
    return text === "yes";
  };
  const phoneGroups = groups.filter((group) =>
    Object.keys(PHONE_COLUMNS).some((column) => cell(phoneColumn(group, column as PhoneColumn))),
  );
  const phones = phoneGroups.map((group) => {
    const at = (column: PhoneColumn) => phoneColumn(group, column);
    return present({
      number: readCellNumber(cell(at("number")), at("number"), report),
      use: list(at("use")),
      place: cell(at("place")),
      extension: cell(at("extension")),
      label: cell(at("label")),
      languages: list(at("languages")),
      hours: hours(at("hours")),
      sms: yesNo(at("sms")),
      whatsapp: yesNo(at("whatsapp")),
    });
  });

  const entry = present({
    id: own("id"),
    name: own("name"),
    kind: own("kind"),
    description: own("description"),
    phones,
    url: own("url"),
    urlSeen: yesNo("url_seen"),
    address: readAddress(own("street"), own("city"), own("state_zip")),
    area: readArea(
      own("area"),
      list("area_states"),
      list("area_places")?.map((place) => readPlace(place, report)),
      readMiles(own("area_miles"), report),
      own("area_basis"),
    ),
    services: list("services") ?? [],
    languages: list("languages"),
    languagesBasis: own("languages_basis"),
    interpreters: yesNo("interpreters"),
    fees: own("fees"),
    limits: list("limits"),
    nationality: own("nationality"),
    restrictions: own("restrictions"),
    hours: hours("hours"),
    confidence: own("confidence"),
    sources: readRows(own("sources") ?? "").map((parts) => readSource(parts, report)),
    calls: own("calls") && readRows(own("calls")!).map((parts) => readCall(parts, report)),
  });
  return { entry, phoneGroups };
}

function readCellNumber(text: string | undefined, column: string, report: CellReport): string | undefined {
  const number = text && readNumber(text);
  if (!number) report(column, PHONE_FORM, text ? quote(text) : "an empty cell");
  return number || text;
}

function readAddress(street?: string, city?: string, stateZip?: string) {
  if (!street && !city && !stateZip) return undefined;
  const [, state, zip] = /^(\S+)(?:\s+(.+))?$/.exec(stateZip ?? "") ?? [];
  return present({ street, city, state, zip });
}

function readArea(
  scope: string | undefined,
  states: string[] | undefined,
  places: unknown[] | undefined,
  radiusMiles: number | undefined,
  basis: string | undefined,
) {
  return present({ scope, states, [scope === "county" ? "counties" : "cities"]: places, radiusMiles, basis });
}

function readMiles(text: string | undefined, report: CellReport): number | undefined {
  if (text === undefined) return undefined;
  const miles = Number(text);
  if (!(miles > 0)) report("area_miles", "a number of miles", quote(text));
  return miles;
}

function readPlace(text: string, report: CellReport): unknown {
  const [, name, state] = /^([\s\S]+?),\s*([A-Z]{2})$/.exec(text) ?? [];
  if (!state) report("area_places", "name, state, such as Hidalgo, TX", quote(text));
  return { name, state };
}

function readSource([kind, on, facts = "", url, name, ...more]: string[], report: CellReport): unknown {
  if (more.length > 0) report("sources", "kind | date | for | url | name", quote(more.join(" | ")));
  const forFacts = facts
    .split(",")
    .map((fact) => fact.trim())
    .filter((fact) => fact !== "");
  return present({
    kind,
    url: url || undefined,
    name: name || undefined,
    on: on || undefined,
    for: forFacts,
  });
}

function readCall([on, number, result, movedTo, by, note, ...more]: string[], report: CellReport): unknown {
  if (more.length > 0)
    report("calls", "date | number | result | moved to | by | note", quote(more.join(" | ")));
  return present({
    number: readCellNumber(number, "calls", report),
    on,
    by: by || undefined,
    result,
    movedTo: movedTo ? readCellNumber(movedTo, "calls", report) : undefined,
    note: note || undefined,
  });
}

function quote(text: string): string {
  return JSON.stringify(text);
}
