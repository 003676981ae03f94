import type { Detention } from "../model/detention";
import type { DetentionFile } from "../model/detentionFile";
import type { ZipTable } from "./zipTable";

/** Places of detention, offices and areas as the browser loads them. The check has found every ZIP code in the table. */
export function detentionFile({ places, offices, areas }: Detention, table: ZipTable): DetentionFile {
  return {
    offices: offices.offices.map(({ local: _local, area: _area, email: _email, ...office }) => office),
    areas: areas.states,
    places: places.places.flatMap(({ id: _id, population: _population, ...place }) => {
      const at = table.get(place.zip);
      return at && place.state && !place.closed ? [{ ...place, lat: at.lat, lon: at.lon }] : [];
    }),
  };
}
