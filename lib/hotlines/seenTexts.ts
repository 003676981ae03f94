import { formatDate } from "../i18n/format";
import type { LocatedHotline } from "../model/locatedHotline";

type SeenWords = {
  locale: string;
  t: (key: string, values?: Record<string, string | number>) => string;
};

/** When somebody last called a line, if anybody did, and when its number was last seen: whoever reads it must know how old it is. */
export function seenTexts(
  { called, seen }: Pick<LocatedHotline, "called" | "seen">,
  { t, locale }: SeenWords,
): string[] {
  const day = (date: string) => formatDate(date, locale);
  return [
    ...(called ? [t("hotlines.called", { date: day(called) })] : []),
    seen.on ? t("hotlines.seenOn", { date: day(seen.on) }) : t("hotlines.seenUndated"),
  ];
}
