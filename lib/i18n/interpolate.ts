/** `{{count}}`: what a text leaves open, by its name. */
export const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g;

/** The names of the placeholders in a text, sorted. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name]) => name!).sort();
}

/** Fills `{{placeholders}}`, as i18next does, where only plain strings are at hand: in the browser. */
export function interpolate(text: string, values: Record<string, string | number> = {}): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => String(values[name] ?? whole));
}
