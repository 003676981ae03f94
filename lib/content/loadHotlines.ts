import { readdirSync, readFileSync } from "node:fs";
import { readHours } from "../hours/readHours";
import { placesOf, type Places } from "../places/places";
import type { ZipTable } from "../places/zipTable";
import { areaStates } from "../model/areaStates";
import type { Fault } from "../model/fault";
import { Hotline } from "../model/hotline";
import { JSON_FILES } from "./jsonFiles";
import { jsonLine } from "./jsonLine";
import { zodFaults } from "./zodFaults";

/** Says what is wrong with `field` of one entry. */
type Report = (field: string, expected: string, received: string) => void;

/**
 * Reads `<folder>/<state or national>.json`. Returns the entries without fault, by id, and every fault of the
 * others. `folder` is from the project root. Throws only where the folder cannot be read.
 */
export function loadHotlines(folder: string, table: ZipTable): { hotlines: Hotline[]; faults: Fault[] } {
  const places = placesOf(table);
  const hotlines: Hotline[] = [];
  const faults: Fault[] = [];
  const fileOfId = new Map<string, string>();

  for (const name of readdirSync(folder).sort()) {
    const file = `${folder}/${name}`;
    const text = readFileSync(file, "utf8");
    const found: Fault[] = [];
    for (const [index, hotline] of entriesOf(file, text, found)) {
      const before = found.length;
      const report: Report = (field, expected, received) =>
        found.push({ file, field: `hotlines.${index}.${field}`, expected, received });
      const other = fileOfId.get(hotline.id);
      if (other) report("id", "an id that no other entry has", `"${hotline.id}", also in ${other}`);
      fileOfId.set(hotline.id, file);
      checkFile(hotline, name, report);
      checkPlaces(hotline, places, table, report);
      checkHours(hotline, report);
      checkSources(hotline, report);
      checkCalls(hotline, report);
      if (found.length === before) hotlines.push(hotline);
    }
    faults.push(...found.map((fault) => ({ ...fault, line: jsonLine(text, fault.field) })));
  }
  return { hotlines: hotlines.sort((a, b) => (a.id < b.id ? -1 : 1)), faults };
}

/** The entries that fit the schema, with their place in the file. The faults of the others go to `faults`. */
function entriesOf(file: string, text: string, faults: Fault[]): [index: number, hotline: Hotline][] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    faults.push({ file, field: "(whole file)", expected: "JSON", received: (error as Error).message });
    return [];
  }
  const parsed = JSON_FILES["hotlines/*.json"].safeParse(content);
  if (parsed.success) return [...parsed.data.hotlines.entries()];
  faults.push(...zodFaults(file, parsed.error, content));
  const entries = (content as { hotlines?: unknown } | null)?.hotlines;
  return (Array.isArray(entries) ? entries : []).flatMap((entry, index): [number, Hotline][] => {
    const one = Hotline.safeParse(entry);
    return one.success ? [[index, one.data]] : [];
  });
}

/** An entry lives in the file of the first state that its area names. */
function checkFile(hotline: Hotline, name: string, report: Report): void {
  const [state] = hotline.area.scope === "national" ? ["national"] : areaStates(hotline);
  const home = state && `${state.toLowerCase()}.json`;
  if (home && home !== name) report("area", `an area that belongs in ${name}`, `one that belongs in ${home}`);
}

function checkPlaces({ area, address }: Hotline, places: Places, table: ZipTable, report: Report): void {
  if (address?.zip) {
    const states = table.get(address.zip)?.states;
    if (!states) report("address.zip", "a ZIP code that exists", JSON.stringify(address.zip));
    else if (!states.includes(address.state)) {
      report(
        "address.zip",
        `a ZIP code in ${address.state}`,
        `${JSON.stringify(address.zip)}, in ${states.join(", ")}`,
      );
    }
  }
  if (area.scope === "county") {
    for (const [index, county] of area.counties.entries()) {
      if (!places.county(county)) {
        report(`area.counties.${index}.name`, `a county of ${county.state}`, JSON.stringify(county.name));
      }
    }
  }
  if (area.scope !== "city" && area.scope !== "radius") return;
  for (const [index, city] of (area.cities ?? []).entries()) {
    if (!places.city(city)) {
      report(
        `area.cities.${index}.name`,
        `a city of ${city.state} with a post office`,
        JSON.stringify(city.name),
      );
    }
  }
  if (area.scope === "radius" && !address?.zip && !area.cities) {
    report("area", "a centre: cities, or a ZIP code in the address", "a radius without either");
  }
}

function checkHours({ hours, phones }: Hotline, report: Report): void {
  const all = [
    { field: "hours", hours },
    ...phones.map((phone, at) => ({ field: `phones.${at}.hours`, hours: phone.hours })),
  ];
  for (const { field, hours: given } of all) {
    const read = given && readHours(given);
    if (!read || "hours" in read) continue;
    for (const fault of read.faults) report(`${field}.${fault.field}`, fault.expected, fault.received);
  }
}

function checkSources({ sources }: Hotline, report: Report): void {
  if (sources.some((source) => source.for.includes("entry") && source.kind !== "copy")) return;
  report("sources", 'a source that is no copy, for "entry"', "none");
}

/** Calls stand in the order of their days, and each names a number that the entry has or had. */
function checkCalls({ phones, calls = [] }: Hotline, report: Report): void {
  const known = new Set([
    ...phones.map(({ number }) => number),
    ...calls.flatMap((call) => call.movedTo ?? []),
  ]);
  for (const [at, call] of calls.entries()) {
    if (call.on < (calls[at - 1]?.on ?? ""))
      report(`calls.${at}.on`, "a day not before that of the call above", JSON.stringify(call.on));
    if ((call.result === "moved") !== (call.movedTo !== undefined))
      report(
        `calls.${at}.movedTo`,
        'a number where the result is "moved", else none',
        call.movedTo ? JSON.stringify(call.movedTo) : "nothing",
      );
    if (call.result !== "moved" && !known.has(call.number))
      report(`calls.${at}.number`, "a number of this entry", JSON.stringify(call.number));
  }
}
