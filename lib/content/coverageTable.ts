import type { Content } from "../model/content";
import { alignColumns } from "./alignColumns";

/** How many texts of each kind every locale has, as lines of text. What is missing is shown in English to readers. */
export function coverageTable(content: Content): string {
  const kinds: Record<string, readonly { texts: Readonly<Record<string, unknown>> }[]> = {
    situations: content.situations.map(({ id }) => ({ texts: content.situationWords[id] ?? {} })),
    scripts: content.scripts,
    contested: content.contested,
    warnings: content.warnings,
    who: content.who,
    phone: content.phone,
    checklists: content.checklists,
    guides: content.guides,
    terms: content.terms,
    about: content.about,
    workshop: content.workshop,
    drawings: content.drawings,
  };
  const names = Object.keys(kinds);
  const rows = content.locales.map(({ code }) => [
    code,
    ...names.map((name) => {
      const things = kinds[name]!;
      return `${things.filter((thing) => thing.texts[code]).length}/${things.length}`;
    }),
  ]);
  return alignColumns([["locale", ...names], ...rows]);
}
