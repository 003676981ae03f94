import { formatDate } from "../i18n/format";
import { isOld } from "./age";
import type { LocatedHotline } from "../model/locatedHotline";

type SeenWords = {
  locale: string;
  /** Of what day it is told, `YYYY-MM-DD`. */
  asOf: string;
  t: (key: string, values?: Record<string, string | number>) => string;
};

/** When somebody last called a line, if anybody did, and when its number was last seen: whoever reads it must know how old it is. */
export function seenTexts(
  { called, seen }: Pick<LocatedHotline, "called" | "seen">,
  { t, locale, asOf }: SeenWords,
): string[] {
  const day = (date: string) => formatDate(date, locale);
  const seenText = () => {
    if (!seen.on) return t("hotlines.seenUndated");
    // What answered a call is not in doubt.
    const isDoubtful = !called && isOld(seen.on, asOf);
    return t(isDoubtful ? "hotlines.seenLongAgo" : "hotlines.seenOn", { date: day(seen.on) });
  };
  return [...(called ? [t("hotlines.called", { date: day(called) })] : []), seenText()];
}
