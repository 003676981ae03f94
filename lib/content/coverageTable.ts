import type { Content } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import { alignColumns } from "./alignColumns";
import { missingStrings, neededStrings } from "./missingStrings";

/** How many texts of each kind every locale has, interface texts first, as lines of text. What is missing is shown in English to readers. */
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
  const english = content.ui[SOURCE_LOCALE] ?? {};
  const strings = (code: string) => {
    const needed = neededStrings(english, code).length;
    return `${needed - missingStrings(english, content.ui[code] ?? {}, code).length}/${needed}`;
  };
  const rows = content.locales.map(({ code }) => [
    code,
    strings(code),
    ...names.map((name) => {
      const things = kinds[name]!;
      return `${things.filter((thing) => thing.texts[code]).length}/${things.length}`;
    }),
  ]);
  return alignColumns([["locale", "interface", ...names], ...rows]);
}
