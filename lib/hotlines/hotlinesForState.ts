import { areaStates } from "../model/areaStates";
import type { LocatedHotline } from "../model/locatedHotline";
import { nationalHotlines, type FindOptions, type FoundHotline } from "./findHotlines";
import { FITS, fitOf } from "./fit";
import { bestFirst, matchOf } from "./rank";
import type { Wish } from "./wish";
import { compareRanks, confidenceRank, kindRank, tierOf } from "./tiers";

export type StateHotlines = {
  rapidResponse: LocatedHotline[];
  /** Where there is none: the line for the whole state or country that comes closest to that work. */
  instead?: LocatedHotline;
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
  const rapidResponse = inTier("rapid-response");
  const statewide = inTier("statewide");
  return {
    rapidResponse,
    ...(rapidResponse.length === 0 && { instead: insteadOfRapid(state, statewide, hotlines) }),
    statewide,
    local: byPlace(inTier("nearby"), state),
  };
}

const RAPID: Wish = { needs: ["report-ice-activity", "know-your-rights"] };

function insteadOfRapid(
  state: string,
  statewide: readonly LocatedHotline[],
  hotlines: readonly LocatedHotline[],
): LocatedHotline | undefined {
  const own = statewide.map((hotline): FoundHotline => {
    const inferred = hotline.area.scope === "state" && hotline.area.basis === "inferred";
    const reason = { code: "serves-state", state, inferred } as const;
    return { hotline, tier: "statewide", reason, match: matchOf(hotline, RAPID) };
  });
  return bestFirst([...own, ...nationalHotlines(hotlines, { wish: RAPID })], RAPID)[0]?.hotline;
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
