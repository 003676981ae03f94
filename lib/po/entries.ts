import type { TranslatedFile } from "../content/translationFiles";
import { formsOf, pluralKey } from "../i18n/pluralKey";
import { type OwnUnit, pairUnits } from "../translations/pairUnits";
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
  /** Whether some of that was made from older English. */
  isStale: boolean;
  /** Line of the English file. */
  line: number;
};

/** What the language has of a file, by the key of its English. */
export function ownUnits({ path, english, own, made }: TranslatedFile): ReadonlyMap<string, OwnUnit> {
  return pairUnits(unitsOf(path, english), own === undefined ? [] : unitsOf(path, own), made);
}

/** What of a file is translated, in its order. */
export function entriesOf(file: TranslatedFile, locale: string): Entry[] {
  const { path } = file;
  const units = unitsOf(path, file.english);
  const texts = ownUnits(file);
  const entry = (name: string, unit: Unit, keys: readonly string[], plural: string | null): Entry => ({
    context: `${path}#${name}`,
    path,
    keys,
    english: unit.text,
    englishPlural: plural,
    own: keys.map((key) => texts.get(key)?.text ?? ""),
    isStale: keys.some((key) => texts.get(key)?.state === "changed"),
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
