const formats = new Map<string, Intl.DateTimeFormat>();

/** A format that is kept: to make one takes as long as to use it a hundred times, and a build writes a date on every line of a list. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}
