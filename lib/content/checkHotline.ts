import { readHours } from "../hours/readHours";
import type { Places } from "../places/places";
import type { ZipTable } from "../places/zipTable";
import { areaStates } from "../model/areaStates";
import type { Hotline, SourcedFact } from "../model/hotline";
import type { IsoDate } from "../model/primitives";

/** Says what is wrong with `field` of one entry. */
export type Report = (field: string, expected: string, received: string) => void;

/** What an entry is held against: the ZIP table, the counties and cities in it by their names, and the day. */
export type Gazetteer = { table: ZipTable; places: Places; today: IsoDate };

/** What the schema of an entry cannot know: places, hours, sources and calls that fit together. */
export function checkHotline(hotline: Hotline, { table, places, today }: Gazetteer, report: Report): void {
  checkPlaces(hotline, places, table, report);
  checkHours(hotline, report);
  checkSources(hotline, report);
  checkCalls(hotline, report);
  checkDates(hotline, today, report);
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
  if (area.scope === "state") {
    for (const [index, state] of area.states.entries()) {
      if (!places.hasState(state))
        report(`area.states.${index}`, "the two letters of a state, such as TX", JSON.stringify(state));
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

function checkSources(hotline: Hotline, report: Report): void {
  const { sources, confidence } = hotline;
  if (!sources.some((source) => source.for.includes("entry") && source.kind !== "copy"))
    report("sources", 'a source that is no copy, for "entry"', "none");
  for (const [fact, { isStated, without }] of Object.entries(FACTS)) {
    // No page shows an entry of low confidence; but hours that nobody wrote down are not kept at all: they cost a day.
    if (confidence === "low" && fact !== "hours") continue;
    if (isStated(hotline) && !sources.some((source) => source.for.includes(fact as SourcedFact)))
      report("sources", `a source for "${fact}", or ${without}`, "none");
  }
}

/** What an entry says of a line: whether this one says it, and how an entry looks that does not. */
const FACTS: Readonly<
  Partial<Record<SourcedFact, { isStated: (hotline: Hotline) => boolean; without: string }>>
> = {
  services: { isStated: ({ services }) => services.length > 0, without: "no services" },
  limits: {
    isStated: ({ limits, restrictions }) => limits !== undefined || restrictions !== undefined,
    without: "no limits and no restrictions",
  },
  languages: {
    isStated: ({ languagesBasis, phones }) =>
      languagesBasis === "stated" || phones.some(({ languages }) => languages),
    without: "languages that are assumed",
  },
  hours: {
    isStated: ({ hours, phones }) => hours !== undefined || phones.some((phone) => phone.hours),
    without: "no hours",
  },
  area: {
    isStated: ({ area }) => area.scope !== "national" && area.basis === "stated",
    without: "an area that is inferred",
  },
  texts: {
    isStated: ({ phones }) => phones.some(({ sms, textTo, whatsapp }) => sms || textTo || whatsapp),
    without: "no number that takes texts",
  },
};

/** Nothing was read or called on a day that is still to come. */
function checkDates({ sources, calls = [] }: Hotline, today: IsoDate, report: Report): void {
  const dates = [
    ...sources.map(({ on }, at) => ({ field: `sources.${at}.on`, on })),
    ...calls.map(({ on }, at) => ({ field: `calls.${at}.on`, on })),
  ];
  for (const { field, on } of dates) {
    // A year or a month counts as its first day.
    if (on !== undefined && on > today)
      report(field, `a day that has been, ${today} or before`, JSON.stringify(on));
  }
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
