import { SOURCE_LOCALE } from "../model/locale";
import { type FileKind, fileKind } from "../units/translatedFiles";

/** Those of which whoever looks up a text finds what is missing in English by itself, key by key. */
const FALLS_BACK: readonly string[] = ["ui.json", "states.json"];

/** A translation: its language, its path in the folder of that, its English file, and what it has beside its words. */
export type Translation = {
  locale: string;
  name: string;
  english: string;
  kind: FileKind;
  fallsBack: boolean;
};

/** @param path in the folder of content. Null: it is no translation. */
export function translationAt(path: string): Translation | null {
  const [locale = "", ...rest] = path.split("/");
  const name = rest.join("/");
  const kind = fileKind(name);
  if (locale === SOURCE_LOCALE || !kind) return null;
  return { locale, name, english: `${SOURCE_LOCALE}/${name}`, kind, fallsBack: FALLS_BACK.includes(name) };
}
