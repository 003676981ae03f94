import { PLURAL_FORMS, pluralKey } from "../i18n/pluralKey";
import { jsonTokens } from "../json/jsonTokens";
import type { FileKind } from "./translatedFiles";
import type { Unit } from "./unit";

/** Every text of a JSON file that is translated. @throws JsonSyntaxError */
export function unitsOfJson(text: string, { own, english }: FileKind): Unit[] {
  const units: Unit[] = [];
  let line = 1;
  let from = 0;
  for (const { path, token, at, isKey } of jsonTokens(text)) {
    const isUnit = token.startsWith('"') && ![...own, ...english].includes(String(path[0]));
    if (isKey || !isUnit) continue;
    for (; from < at; from += 1) if (text[from] === "\n") line += 1;
    units.push({ key: path.join("."), text: JSON.parse(token) as string, line });
  }
  return units;
}

/** The JSON file of a language, from the structure of the English one: see `written`. */
export function writtenJsonUnits(
  english: string,
  own: string | undefined,
  texts: ReadonlyMap<string, string>,
  kind: FileKind,
): string {
  const structure = Object.entries(JSON.parse(english) as object);
  const before = (own === undefined ? {} : JSON.parse(own)) as Record<string, unknown>;
  const made = structure.flatMap(([key, value]): [string, unknown][] => {
    if (kind.english.includes(key)) return [];
    if (kind.own.includes(key)) return key in before ? [[key, before[key]]] : [];
    const plural = pluralKey(key);
    if (!plural) return [[key, filled(value, key, texts)]];
    // A language has forms of its own, in place of those of the English.
    if (structure.find(([other]) => pluralKey(other)?.base === plural.base)?.[0] !== key) return [];
    return PLURAL_FORMS.map((form) => `${plural.base}_${form}`).map((form) => [form, texts.get(form)]);
  });
  return `${JSON.stringify(Object.fromEntries(made), null, 2)}\n`;
}

/** A value of the English with other texts. Undefined, so that JSON leaves it out, where there is no text of it. */
function filled(value: unknown, place: string, texts: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return texts.get(place);
  if (typeof value !== "object" || value === null) return value;
  const inner = Object.entries(value).map(([key, one]): [string, unknown] => [
    key,
    filled(one, `${place}.${key}`, texts),
  ]);
  if (inner.length > 0 && inner.every(([, one]) => one === undefined)) return undefined;
  return Array.isArray(value)
    ? inner.map(([, one]) => one).filter((one) => one !== undefined)
    : Object.fromEntries(inner);
}
