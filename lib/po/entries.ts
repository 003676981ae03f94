import type { TranslatedFile } from "../content/translationFiles";
import { formsOf, pluralKey } from "../i18n/pluralKey";
import type { Unit } from "../units/unit";
import { unitsOf } from "../units/unitsOf";

/** One text to translate, or the plural forms of one. */
export type Entry = {
  /** `guides/at-the-door.md#open-the-door.2`: its file and its place there, the same in every language. */
  context: string;
  path: string;
  /** The keys of the units that its texts are: one, or one for each plural form of the language. */
  keys: readonly string[];
  english: string;
  /** The English of more than one; null where it has no plural forms. */
  englishPlural: string | null;
  /** What the language has, by key; "" where it has nothing. */
  own: readonly string[];
  /** Line of the English file. */
  line: number;
};

/** What of a file is translated, in its order. */
export function entriesOf({ path, english, own }: TranslatedFile, locale: string): Entry[] {
  const units = unitsOf(path, english);
  const texts = new Map(own === undefined ? [] : unitsOf(path, own).map(({ key, text }) => [key, text]));
  const entry = (name: string, unit: Unit, keys: readonly string[], plural: string | null): Entry => ({
    context: `${path}#${name}`,
    path,
    keys,
    english: unit.text,
    englishPlural: plural,
    own: keys.map((key) => texts.get(key) ?? ""),
    line: unit.line,
  });
  const seen = new Set<string>();
  return units.flatMap((unit): Entry[] => {
    const base = pluralKey(unit.key)?.base;
    if (base === undefined) return [entry(unit.key, unit, [unit.key], null)];
    if (seen.has(base)) return [];
    seen.add(base);
    const keys = formsOf(locale).map((form) => `${base}_${form}`);
    const other = units.find(({ key }) => key === `${base}_other`)!;
    return [entry(base, unit, keys, other.text)];
  });
}
