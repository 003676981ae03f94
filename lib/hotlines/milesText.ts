type Translate = (key: string, values?: Record<string, string | number>) => string;

/** How far away something is, in words. `miles`: rounded; 0 says no more than that places are rounded to some two miles. */
export function milesText(miles: number, place: string, t: Translate): string {
  if (miles === 0) return t("hotlines.reason.few-miles", { place });
  // A mile has a form of its own: in the browser the words have no plural rules.
  return miles === 1
    ? t("hotlines.reason.one-mile", { place })
    : t("hotlines.reason.within-miles", { miles, place });
}
