import { lastAnswered, livePhones } from "../hotlines/livePhones";
import { weeklyHours } from "../hours/readHours";
import type { Area, Hotline, HotlineSource, Hours, Phone, SourceKind } from "../model/hotline";
import type { Center, JusticeList, LocatedHotline, SeenIn, ShownPhone } from "../model/locatedHotline";
import type { WeeklyHours } from "../model/weeklyHours";
import { placesOf, type Places } from "./places";
import type { ZipTable } from "./zipTable";

/**
 * Checked hotlines as they are shown: places resolved against the ZIP table, without the numbers that a call found dead
 * and the entries that have no other. Throws where a place or hours cannot be read; `loadHotlines` reports such entries
 * as faults and leaves them out.
 */
export function locateHotlines(hotlines: readonly Hotline[], table: ZipTable): LocatedHotline[] {
  const places = placesOf(table);
  return hotlines.flatMap((entry) => {
    const weekOf = hoursReader(entry.sources);
    const phones = livePhones(entry).map((phone) => shownPhone(phone, weekOf));
    if (phones.length === 0) return [];
    const { sources, calls: _calls, hours, ...hotline } = entry;
    const called = lastAnswered(entry);
    const [seen, ...alsoSeen] = seenIn(sources);
    const listed = sources.flatMap(({ kind }) => (isJusticeList(kind) ? [kind] : []));
    const cities = citiesOf(hotline.area, places);
    const centers = officeOf(hotline, table) ?? cities?.map((city) => city.center);
    const zips = hotline.area.scope === "city" ? cities?.map((city) => city.zips) : undefined;
    return {
      ...hotline,
      phones,
      seen,
      ...(alsoSeen.length > 0 && { alsoSeen }),
      ...(hours && { hours: weekOf(hours) }),
      ...(called && { called }),
      ...(listed.length > 0 && { listed }),
      area: withOfficialCounties(hotline.area, places),
      ...(centers && { centers }),
      ...(zips && { zips }),
    };
  });
}

/** Hours as a week, marked where no source of the entry's hours bears a date. */
function hoursReader(sources: readonly HotlineSource[]): (hours: Hours) => WeeklyHours {
  const isDated = sources.some(
    ({ kind, on, for: facts }) => kind !== "copy" && on && facts.includes("hours"),
  );
  return (hours) => (isDated ? weeklyHours(hours) : { ...weeklyHours(hours), undated: true });
}

function shownPhone({ hours, ...phone }: Phone, weekOf: (hours: Hours) => WeeklyHours): ShownPhone {
  return hours ? { ...phone, hours: weekOf(hours) } : phone;
}

function isJusticeList(kind: SourceKind): kind is JusticeList {
  return kind === "recognition-roster" || kind === "pro-bono-list";
}

/** Best first, where dates are alike. */
const TRUST: readonly SourceKind[] = [
  "own",
  "pro-bono-list",
  "recognition-roster",
  "government",
  "partner",
  "news",
  "list",
];

/**
 * Where the line itself was last seen, first: the newest source that names it, one without a date last. Then the others. A
 * copy stands for what it copies.
 */
function seenIn(sources: readonly HotlineSource[]): [LocatedHotline["seen"], ...SeenIn[]] {
  const read = sources.filter(({ kind }) => kind !== "copy").toSorted(byTrust);
  const newest = read.find((source) => source.for.includes("entry"));
  if (!newest) throw new Error("an entry without a source for itself");
  return [shown(newest), ...read.filter((source) => source !== newest).map(shown)];
}

function byTrust(a: HotlineSource, b: HotlineSource): number {
  return (b.on ?? "").localeCompare(a.on ?? "", "en") || TRUST.indexOf(a.kind) - TRUST.indexOf(b.kind);
}

function shown({ kind, url, on }: HotlineSource): SeenIn {
  return { kind, ...(url && { url }), ...(on && { on }) };
}

function officeOf({ address }: Pick<Hotline, "address">, table: ZipTable): Center[] | undefined {
  if (!address?.zip) return undefined;
  const { lat, lon } = table.get(address.zip) ?? fail(`ZIP code ${address.zip}`);
  return [{ state: address.state, name: address.city, lat, lon }];
}

function citiesOf(area: Area, places: Places) {
  if (area.scope !== "radius" && area.scope !== "city") return undefined;
  return area.cities?.map((city) => places.city(city) ?? fail(`city ${city.name} ${city.state}`));
}

function withOfficialCounties(area: Area, places: Places): Area {
  if (area.scope !== "county") return area;
  const counties = area.counties.map((county) => ({
    state: county.state,
    name: places.county(county) ?? fail(`county ${county.name} ${county.state}`),
  }));
  return { ...area, counties };
}

function fail(what: string): never {
  throw new Error(`not in the ZIP table: ${what}`);
}
