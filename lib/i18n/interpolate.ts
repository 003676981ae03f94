/** Fills `{{placeholders}}`, as i18next does, where only plain strings are at hand: in the browser. */
export function interpolate(text: string, values: Record<string, string | number> = {}): string {
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}
