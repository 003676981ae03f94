import { areaStates } from "../model/areaStates";
import type { LocatedHotline } from "../model/locatedHotline";
import type { FindOptions } from "./findHotlines";
import { FITS, fitOf } from "./fit";
import { compareRanks, confidenceRank, kindRank, tierOf } from "./tiers";

export type StateHotlines = {
  rapidResponse: LocatedHotline[];
  statewide: LocatedHotline[];
  /** The others, by the city of their office (else the city or county they serve), in alphabetical order. */
  local: { place: string; hotlines: LocatedHotline[] }[];
};

/** The hotlines that name `state` (USPS code) in their area. National ones are not among them. */
export function hotlinesForState(
  state: string,
  hotlines: readonly LocatedHotline[],
  { includeUnconfirmed = false }: FindOptions = {},
): StateHotlines {
  const shown = hotlines
    .filter((hotline) => includeUnconfirmed || hotline.confidence !== "low")
    .filter((hotline) => areaStates(hotline).includes(state))
    .sort((a, b) => compareRanks(ranksOf(a), ranksOf(b)));
  const inTier = (tier: string) => shown.filter((hotline) => tierOf(hotline) === tier);
  return {
    rapidResponse: inTier("rapid-response"),
    statewide: inTier("statewide"),
    local: byPlace(inTier("nearby"), state),
  };
}

function byPlace(hotlines: readonly LocatedHotline[], state: string): StateHotlines["local"] {
  const groups = new Map<string, LocatedHotline[]>();
  for (const hotline of hotlines) {
    const place = placeOf(hotline, state);
    groups.set(place, [...(groups.get(place) ?? []), hotline]);
  }
  return [...groups]
    .map(([place, group]) => ({ place, hotlines: group }))
    .sort((a, b) => compareRanks([a.place], [b.place]));
}

function placeOf({ area, centers }: LocatedHotline, state: string): string {
  const named = [...(centers ?? []), ...(area.scope === "county" ? area.counties : [])];
  return (named.find((place) => place.state === state) ?? named[0])?.name ?? state;
}

/** Whoever takes only some people stands below those that take everybody. */
function ranksOf(hotline: LocatedHotline): (number | string)[] {
  const { level } = fitOf(hotline, []);
  return [FITS.indexOf(level), kindRank(hotline.kind), confidenceRank(hotline), hotline.name, hotline.id];
}
