import { pluralKey } from "../i18n/pluralKey";

/**
 * The key of the English unit that a unit is a translation of: the same or, for a plural form that English does not have, that of
 * `other`. Undefined where English has neither.
 * @param english keys of the units of the English file.
 */
export function sourceKey(key: string, english: ReadonlySet<string>): string | undefined {
  if (english.has(key)) return key;
  const plural = pluralKey(key);
  const other = plural && `${plural.base}_other`;
  return other && english.has(other) ? other : undefined;
}
