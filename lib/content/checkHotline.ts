import { readHours } from "../hours/readHours";
import type { Places } from "../places/places";
import type { ZipTable } from "../places/zipTable";
import { areaStates } from "../model/areaStates";
import type { Hotline } from "../model/hotline";

/** Says what is wrong with `field` of one entry. */
export type Report = (field: string, expected: string, received: string) => void;

/** The ZIP table, and the counties and cities in it by their names. */
export type Gazetteer = { table: ZipTable; places: Places };

/** What the schema of an entry cannot know: places, hours, sources and calls that fit together. */
export function checkHotline(hotline: Hotline, { table, places }: Gazetteer, report: Report): void {
  checkPlaces(hotline, places, table, report);
  checkHours(hotline, report);
  checkSources(hotline, report);
  checkCalls(hotline, report);
}

/**
 * The file that an entry lives in, "ma.json": that of the first state that its area names. Undefined for a radius
 * without a center, which `checkHotline` reports.
 */
export function homeOf(hotline: Pick<Hotline, "area" | "address">): string | undefined {
  const [state] = hotline.area.scope === "national" ? ["national"] : areaStates(hotline);
  return state && `${state.toLowerCase()}.json`;
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
    ...calls.flatMap(({ number, movedTo }) => (movedTo ? [number, movedTo] : [])),
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
