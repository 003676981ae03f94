import type { StateArea } from "../model/detention";
import type { ZipPlace } from "../model/zip";

/** A field office, and what of the places asked for it answers for. No counties: the whole state, as far as is known. */
export type OfficeFor = { office: string; state: string; counties: string[] };

/**
 * The field offices that answer for the counties of a ZIP code. Where only its state is known, every office of that
 * state. None where the state has none.
 */
export function officesFor(places: readonly ZipPlace[], areas: readonly StateArea[]): OfficeFor[] {
  const found: OfficeFor[] = [];
  for (const { state, county } of places) {
    const area = areas.find((one) => one.state === state);
    for (const office of area ? officesOf(area, county) : []) {
      const known = found.find((one) => one.office === office && one.state === state);
      const counties = county === null ? [] : [county];
      if (known) known.counties.push(...counties);
      else found.push({ office, state, counties });
    }
  }
  return found;
}

function officesOf({ office, others = [] }: StateArea, county: string | null): string[] {
  if (county === null) return [...(office ? [office] : []), ...others.map((other) => other.office)];
  const other = others.find(({ counties }) => counties.includes(county));
  return other ? [other.office] : office ? [office] : [];
}
