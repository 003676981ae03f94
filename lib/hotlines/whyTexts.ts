import { formatList, languageName } from "../i18n/format";
import type { HotlineService } from "../model/hotline";
import type { Fit } from "./fit";
import { milesText } from "./milesText";
import type { Match } from "./rank";
import type { Reason } from "./serves";

/** Why a line stands where it does: how it serves the place, and how it matches what was asked for. */
export type Standing = { reason: Reason; match: Match };

/** What the words need from the page: its language, its interface texts, and names of states. */
export type WhyWords = {
  locale: string;
  t: (key: string, values?: Record<string, string | number>) => string;
  stateName: (code: string) => string;
  /** The language that was asked for. */
  wanted?: string;
};

/** Why a line stands where it does, in words: each says one thing that its place rests on, best known first. */
export function whyTexts({ reason, match }: Standing, words: WhyWords): string[] {
  const { t, locale, wanted } = words;
  return [
    ...fitTexts(match.fit, words),
    reachText(reason, words),
    ...(match.speaks && wanted
      ? [t(`hotlines.why.${match.speaks}`, { language: languageName(wanted, locale) })]
      : []),
    ...(match.open === undefined ? [] : [t(match.open ? "hotlines.why.open" : "hotlines.why.closed")]),
  ];
}

/** What a line does, in words that follow "it helps with". */
export function serviceList(services: readonly HotlineService[], { t, locale }: WhyWords): string {
  return formatList(
    services.map((service) => t(`hotlines.service.${service}`)),
    locale,
  );
}

/** As many services as a reason names: the card must stay short, and lists them all when it is opened. */
const MOST_NAMED = 2;

function fitTexts({ level, services, limits, unasked }: Fit, words: WhyWords): string[] {
  const { t } = words;
  const list = serviceList(services.slice(0, MOST_NAMED), words);
  switch (level) {
    case "does":
      return services.length > 0 ? [t("hotlines.why.does", { list })] : [];
    case "official":
      return [t("hotlines.why.does", { list })];
    case "close":
      return [services.length > 0 ? t("hotlines.why.close", { list }) : t("hotlines.why.recognized")];
    case "only-some":
      // A line of the government or for people in danger takes everybody, for its own kind of trouble.
      return limits.length > 0 ? [t("hotlines.why.only-some")] : [];
    case "own-citizens":
      return [t("hotlines.why.only-some")];
    case "unknown":
      return unasked ? [] : [t("hotlines.why.unknown")];
    default:
      return [t(`hotlines.why.${level}`)];
  }
}

/** More counties than these are counted: a list of them all would hide the card. */
const MOST_COUNTIES = 15;

function reachText(reason: Reason, { t, locale, stateName }: WhyWords): string {
  switch (reason.code) {
    case "national":
      return t("hotlines.reason.national");
    case "serves-state":
      return t("hotlines.reason.serves-state", { state: stateName(reason.state) });
    case "serves-counties": {
      const { counties, state } = reason;
      return counties.length > MOST_COUNTIES
        ? t("hotlines.reason.many-counties", { number: counties.length, state: stateName(state) })
        : t("hotlines.reason.serves-place", { place: formatList(counties, locale) });
    }
    case "serves-cities":
      return t("hotlines.reason.serves-place", { place: formatList(reason.cities, locale) });
    case "around":
      return t("hotlines.reason.around", {
        miles: reason.miles,
        place: formatList(reason.cities, locale),
      });
    case "within-miles": {
      const { miles, place, otherState } = reason;
      return milesText(miles, otherState ? `${place.name}, ${place.state}` : place.name, t);
    }
  }
}
