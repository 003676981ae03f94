import type { Hotline } from "./hotline";

/**
 * The states (USPS codes) that a hotline's area names, its first being the file it is kept in. Empty for a national
 * one. A radius belongs to the state of its centre, however far it reaches.
 */
export function areaStates({ area, address }: Pick<Hotline, "area" | "address">): string[] {
  switch (area.scope) {
    case "national":
      return [];
    case "state":
      return area.states;
    case "county":
      return area.counties.map((county) => county.state);
    case "city":
      return area.cities.map((city) => city.state);
    case "radius":
      return address?.zip ? [address.state] : (area.cities ?? []).map((city) => city.state);
  }
}
