import { PHONE_FORM, readNumber } from "../phoneNumber";
import { present } from "../present";
import { readHoursCell, readList, readRows } from "./cells";
import { type Column, PHONE_COLUMNS, phoneColumn, type PhoneColumn } from "./columns";

/** Says what is wrong with a field of the entry, such as `phones.1.number`. */
export type FieldReport = (field: string, expected: string, received: string) => void;

/**
 * A row as an entry that the schema has yet to judge. What cannot be read at all is reported here; the rest is left as it
 * is, for the schema to say what it expects. An empty cell is a field that is not there.
 * @param groups the numbers of the phones that the file has columns for.
 */
export function readRow(
  cells: ReadonlyMap<string, string>,
  groups: readonly number[],
  report: FieldReport,
): { entry: Record<string, unknown>; phoneGroups: number[] } {
  const cell = (column: string) => cells.get(column) || undefined;
  const own = (column: Column) => cell(column);
  const list = (column: string) => {
    const text = cell(column);
    return text === undefined ? undefined : readList(text);
  };
  const hours = (column: string, field: string) => {
    const text = cell(column);
    if (text === undefined) return undefined;
    const read = readHoursCell(text);
    if (!read) report(field, "hours @ time zone, such as Mo-Fr 09:00-17:00 @ America/New_York", quote(text));
    return read;
  };
  const yesNo = (column: string, field: string) => {
    const text = cell(column)?.toLowerCase();
    if (text === undefined) return undefined;
    if (text !== "yes" && text !== "no") report(field, "yes, no or an empty cell", quote(text));
    return text === "yes";
  };
  const phoneGroups = groups.filter((group) =>
    Object.keys(PHONE_COLUMNS).some((column) => cell(phoneColumn(group, column as PhoneColumn))),
  );
  const phones = phoneGroups.map((group, index) => {
    const at = (column: PhoneColumn) => phoneColumn(group, column);
    const field = (name: PhoneColumn) => `phones.${index}.${name}`;
    return present({
      number: readCellNumber(cell(at("number")), field("number"), report),
      use: list(at("use")),
      place: cell(at("place")),
      extension: cell(at("extension")),
      label: cell(at("label")),
      languages: list(at("languages")),
      hours: hours(at("hours"), field("hours")),
      sms: yesNo(at("sms"), field("sms")),
      textTo: cell(at("text_to")),
      whatsapp: yesNo(at("whatsapp"), field("whatsapp")),
    });
  });

  const scope = own("area");
  const places = scope === "county" ? "counties" : "cities";
  const entry = present({
    id: own("id"),
    name: own("name"),
    kind: own("kind"),
    description: own("description"),
    phones,
    url: own("url"),
    urlSeen: yesNo("url_seen", "urlSeen"),
    address: readAddress(own("street"), own("city"), own("state_zip")),
    area: present({
      scope,
      states: list("area_states"),
      [places]: list("area_places")?.map((place, at) => readPlace(place, `area.${places}.${at}`, report)),
      radiusMiles: readMiles(own("area_miles"), report),
      basis: own("area_basis"),
    }),
    services: list("services") ?? [],
    languages: list("languages"),
    languagesBasis: own("languages_basis"),
    interpreters: yesNo("interpreters", "interpreters"),
    fees: own("fees"),
    limits: list("limits"),
    nationality: own("nationality"),
    restrictions: own("restrictions"),
    hours: hours("hours", "hours"),
    confidence: own("confidence"),
    sources: readRows(own("sources") ?? "").map((parts, at) => readSource(parts, `sources.${at}`, report)),
    calls: own("calls") && readRows(own("calls")!).map((parts, at) => readCall(parts, `calls.${at}`, report)),
  });
  return { entry, phoneGroups };
}

function readCellNumber(text: string | undefined, field: string, report: FieldReport): string | undefined {
  const number = text && readNumber(text);
  if (!number) report(field, PHONE_FORM, text ? quote(text) : "an empty cell");
  return number || undefined;
}

function readAddress(street?: string, city?: string, stateZip?: string) {
  if (!street && !city && !stateZip) return undefined;
  const [, state, zip] = /^(\S+)(?:\s+(.+))?$/.exec(stateZip ?? "") ?? [];
  return present({ street, city, state, zip });
}

function readMiles(text: string | undefined, report: FieldReport): number | undefined {
  if (text === undefined) return undefined;
  const miles = Number(text);
  if (!(miles > 0)) report("area.radiusMiles", "a number of miles", quote(text));
  return miles;
}

function readPlace(text: string, field: string, report: FieldReport): unknown {
  const [, name, state] = /^([\s\S]+?),\s*([A-Z]{2})$/.exec(text) ?? [];
  if (!state) report(field, "name, state, such as Hidalgo, TX", quote(text));
  return { name, state };
}

function readSource(
  [kind, on, facts = "", url, name, ...more]: string[],
  field: string,
  report: FieldReport,
): unknown {
  if (more.length > 0) report(`${field}.more`, "kind | date | for | url | name", quote(more.join(" | ")));
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

function readCall(
  [on, number, result, movedTo, by, note, ...more]: string[],
  field: string,
  report: FieldReport,
): unknown {
  if (more.length > 0)
    report(`${field}.more`, "date | number | result | moved to | by | note", quote(more.join(" | ")));
  return present({
    number: readCellNumber(number, `${field}.number`, report),
    on,
    by: by || undefined,
    result,
    movedTo: movedTo ? (readCellNumber(movedTo, `${field}.movedTo`, report) ?? movedTo) : undefined,
    note: note || undefined,
  });
}

function quote(text: string): string {
  return JSON.stringify(text);
}
