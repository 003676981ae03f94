import { dateFormat } from "./dateFormat";

/**
 * A date in the reader's language with Western digits. Takes `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and shows no more
 * than it was given.
 */
export function formatDate(date: string, locale: string): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  const options: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC", numberingSystem: "latn" };
  if (month) options.month = "long";
  if (day) options.day = "numeric";
  return dateFormat(locale, options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** The name of a language in the reader's language; the code itself where no name is known. */
export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(code) ?? code;
}

/** The name of a country (ISO 3166-1) in the reader's language; the code itself where no name is known. */
export function regionName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;
}

/** "a, b and c" in the reader's language. */
export function formatList(values: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(values);
}

/** A US number as people read it: `+16175551234` → `617-555-1234`. */
export function formatPhone(number: string): string {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "$1-$2-$3");
}
