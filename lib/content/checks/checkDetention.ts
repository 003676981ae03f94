import { readCheckIn } from "../../hours/readCheckIn";
import { isMilitaryZip } from "../../hotlines/isMilitaryZip";
import type { Content } from "../../model/content";
import type { Detention } from "../../model/detention";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import { placesOf } from "../../places/places";
import { type ZipTable, zipTable } from "../../places/zipTable";
import { duplicates } from "./duplicates";

/** Does each place and office stand once, where its ZIP code is, and does an office answer for every county? */
export function checkDetention({ detention, states }: Content): Fault[] {
  if (!detention) return [];
  const table = zipTable();
  const known = Object.keys(states[SOURCE_LOCALE] ?? {});
  return [
    ...checkPlaces(detention, table),
    ...checkOffices(detention, table),
    ...checkAreas(detention, known, table),
  ];
}

const AN_OFFICE = "the id of a field office in content/detention/offices.json";

function checkPlaces({ places: { places }, offices: { offices } }: Detention, table: ZipTable): Fault[] {
  const file = "content/detention/places.json";
  const ids = new Set(offices.map(({ id }) => id));
  const entries = places.map((place, at) => ({ ...place, field: `places.${at}` }));
  return [
    ...standTwice(file, entries),
    ...entries.flatMap((place): Fault[] => [
      ...(ids.has(place.office)
        ? []
        : [{ file, field: `${place.field}.office`, expected: AN_OFFICE, received: `"${place.office}"` }]),
      ...checkZip(file, place, table),
    ]),
  ];
}

function checkOffices({ offices: { offices } }: Detention, table: ZipTable): Fault[] {
  const file = "content/detention/offices.json";
  const entries = offices.flatMap(({ local, ...office }, at) => [
    { ...office, field: `offices.${at}` },
    ...local.map((one, n) => ({ ...one, field: `offices.${at}.local.${n}` })),
  ]);
  return [
    ...standTwice(file, entries),
    ...entries.flatMap((office) => checkZip(file, office, table)),
    ...offices.flatMap(({ local }, at) =>
      local.flatMap(({ checkIn }, n) =>
        checkHours(file, `offices.${at}.local.${n}.checkIn.hours`, checkIn?.hours),
      ),
    ),
  ];
}

function checkHours(file: string, field: string, hours: string | undefined): Fault[] {
  if (hours === undefined || readCheckIn(hours)) return [];
  const expected =
    'hours of a week such as "Tu-Th 08:00-15:00", or of one day a month such as "Tu[1] 09:00-12:00"; else a note';
  return [{ file, field, expected, received: JSON.stringify(hours) }];
}

/** An entry of a list, with where it stands. */
type Entry = { id: string; field: string; state?: string | undefined; zip: string };

function checkZip(file: string, { field, state, zip }: Entry, table: ZipTable): Fault[] {
  const found = table.get(zip)?.states;
  const fault = (expected: string, received: string) => [
    { file, field: `${field}.zip`, expected, received: `"${zip}"${received}` },
  ];
  if (state === undefined) return isMilitaryZip(zip) ? [] : fault("a military ZIP code", "");
  if (!found) return fault("a ZIP code that exists", "");
  return found.includes(state) ? [] : fault(`a ZIP code in ${state}`, `, in ${found.join(", ")}`);
}

function standTwice(file: string, entries: readonly Entry[]): Fault[] {
  return duplicates(entries.map(({ id }) => id)).map((id) => ({
    file,
    field: `${entries.findLast((entry) => entry.id === id)!.field}.id`,
    expected: "an id that stands once",
    received: `"${id}" twice`,
  }));
}

function checkAreas(
  { areas: { states }, offices: { offices } }: Detention,
  known: readonly string[],
  table: ZipTable,
): Fault[] {
  const file = "content/detention/areas.json";
  const ids = new Set(offices.map(({ id }) => id));
  const places = placesOf(table);
  const faults: Fault[] = [];
  const needs = [`content/${SOURCE_LOCALE}/states.json`];
  const fault = (field: string, expected: string, received: string) =>
    faults.push({ file, field, expected, received, needs });

  for (const [at, area] of states.entries()) {
    const { state, office, others = [] } = area;
    const field = `states.${at}`;
    if (!known.includes(state)) fault(`${field}.state`, "a state named in content/en/states.json", state);
    if (office !== null && !ids.has(office)) fault(`${field}.office`, AN_OFFICE, `"${office}"`);
    const counties = others.flatMap((other) => other.counties);
    for (const county of duplicates(counties))
      fault(`${field}.others`, "a county that stands once", `"${county}" twice`);
    for (const [index, other] of others.entries()) {
      if (!ids.has(other.office)) fault(`${field}.others.${index}.office`, AN_OFFICE, `"${other.office}"`);
      for (const [n, name] of other.counties.entries())
        if (places.county({ state, name }) !== name)
          fault(
            `${field}.others.${index}.counties.${n}`,
            `the official name of a county of ${state}`,
            `"${name}"`,
          );
    }
  }
  const listed = states.map(({ state }) => state);
  for (const state of duplicates(listed)) fault("states", "a state that stands once", `"${state}" twice`);
  for (const state of known.filter((code) => !listed.includes(code)))
    fault("states", "every state and territory", `none for ${state}`);
  return faults;
}
