import type { Source } from "./source";

/** The short name of a source with its year, if known: what people cite. Statutes and rules go by their number. */
export function sourceName({ kind, citation, title, year }: Source): string {
  const name = kind === "statute" || kind === "regulation" ? citation : title;
  return year === undefined || name.includes(String(year)) ? name : `${name} (${year})`;
}
