import { formatList, languageName } from "../i18n/format";
import type { Fit } from "./fit";
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
  const language = wanted ? languageName(wanted, locale) : "";
  return [
    ...fitTexts(match.fit, words),
    reachText(reason, words),
    ...(match.speaks ? [t(`hotlines.why.${match.speaks}`, { language })] : []),
    ...(match.open === undefined ? [] : [t(match.open ? "hotlines.why.open" : "hotlines.why.closed")]),
  ];
}

function fitTexts({ level, services }: Fit, { t, locale }: WhyWords): string[] {
  const list = formatList(
    services.map((service) => t(`hotlines.service.${service}`)),
    locale,
  );
  switch (level) {
    case "does":
      return services.length > 0 ? [t("hotlines.why.does", { list })] : [];
    case "official":
      return [t("hotlines.why.does", { list })];
    case "close":
      return [services.length > 0 ? t("hotlines.why.close", { list }) : t("hotlines.why.recognized")];
    default:
      return [t(`hotlines.why.${level}`)];
  }
}

function reachText(reason: Reason, { t, stateName }: WhyWords): string {
  switch (reason.code) {
    case "national":
      return t("hotlines.reason.national");
    case "serves-state":
      return t("hotlines.reason.serves-state", { state: stateName(reason.state) });
    case "serves-county":
      return t("hotlines.reason.serves-county", { county: reason.county });
    case "serves-city":
      return t("hotlines.reason.serves-city", { city: reason.city });
    case "within-miles":
      return t("hotlines.reason.within-miles", { miles: reason.miles, place: reason.place.name });
  }
}
