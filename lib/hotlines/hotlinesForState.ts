import type { HotlineService } from "../model/hotline";
import type { LocatedHotline } from "../model/locatedHotline";
import { nationalHotlines, type FindOptions, type FoundHotline } from "./findHotlines";
import { FITS } from "./fit";
import { bestFirst, matchOf } from "./rank";
import { servesState } from "./serves";
import { NO_WISH, type Wish } from "./wish";
import { compareRanks, confidenceRank, kindRank, tierOf } from "./tiers";

export type StateHotlines = {
  rapidResponse: FoundHotline[];
  /** Where there is none: the line for the whole state or country that comes closest, and what of that work it does. */
  instead?: { found: FoundHotline; services: HotlineService[] };
  statewide: FoundHotline[];
  /** The others, by the city of their office (else the city or county they serve), in alphabetical order. */
  local: { place: string; hotlines: FoundHotline[] }[];
};

/**
 * The hotlines that serve `state` (USPS code) or a part of it, each with what it serves there. National ones are not among
 * them.
 */
export function hotlinesForState(
  state: string,
  hotlines: readonly LocatedHotline[],
  { includeUnconfirmed = false }: FindOptions = {},
): StateHotlines {
  const shown = hotlines
    .filter(
      ({ area, confidence }) => area.scope !== "national" && (includeUnconfirmed || confidence !== "low"),
    )
    .flatMap((hotline): FoundHotline[] => {
      const reason = servesState(hotline, state);
      return reason ? [{ hotline, tier: tierOf(hotline), reason, match: matchOf(hotline, NO_WISH) }] : [];
    })
    .sort((a, b) => compareRanks(ranksOf(a), ranksOf(b)));
  const inTier = (tier: string) => shown.filter((found) => found.tier === tier);
  const rapidResponse = inTier("rapid-response");
  const statewide = inTier("statewide");
  return {
    rapidResponse,
    ...(rapidResponse.length === 0 && { instead: insteadOfRapid(statewide, hotlines) }),
    statewide,
    local: byPlace(inTier("nearby"), state),
  };
}

const RAPID: Wish = { needs: ["report-ice-activity", "know-your-rights"] };

/** The order is that of a wish, but nobody has said one: the card tells how the line serves the place, and no more. */
function insteadOfRapid(
  statewide: readonly FoundHotline[],
  hotlines: readonly LocatedHotline[],
): StateHotlines["instead"] {
  const all = [...statewide, ...nationalHotlines(hotlines)];
  const wished = all.map((found) => ({ ...found, found, match: matchOf(found.hotline, RAPID) }));
  const [best] = bestFirst(wished, RAPID);
  if (!best || best.match.fit.services.length === 0) return undefined;
  return { found: best.found, services: best.match.fit.services };
}

function byPlace(found: readonly FoundHotline[], state: string): StateHotlines["local"] {
  const groups = new Map<string, FoundHotline[]>();
  for (const one of found) {
    const place = placeOf(one.hotline, state);
    groups.set(place, [...(groups.get(place) ?? []), one]);
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
function ranksOf({ hotline, match }: FoundHotline): (number | string)[] {
  return [
    FITS.indexOf(match.fit.level),
    kindRank(hotline.kind),
    confidenceRank(hotline),
    hotline.name,
    hotline.id,
  ];
}
