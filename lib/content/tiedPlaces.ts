import { SOURCE_LOCALE } from "../model/locale";
import { FRONT_MATTER } from "./frontMatter";

/** Files of a language that are translations, in its folder. How people search and ask is each language's own. */
const TIED: readonly RegExp[] = [
  /^(ui|states|state-topics|plan|heard|caregiver)\.json$/,
  /^(situations|drawings|state-law)\/[^/]+\.json$/,
  /^CHANGELOG\.md$/,
  new RegExp(`^(${Object.keys(FRONT_MATTER).join("|")})/[^/]+\\.md$`),
];

/** Those of which the reader of a text finds what is missing in English by itself, key by key. */
const FALLS_BACK: readonly string[] = ["ui.json", "states.json"];

/** The language of a file, the file in the folder of its language, and its English. Null where it is no translation. */
export function translationAt(
  path: string,
): { locale: string; name: string; english: string; fallsBack: boolean } | null {
  const [locale = "", ...rest] = path.split("/");
  const name = rest.join("/");
  if (locale === SOURCE_LOCALE || !TIED.some((place) => place.test(name))) return null;
  return { locale, name, english: `${SOURCE_LOCALE}/${name}`, fallsBack: FALLS_BACK.includes(name) };
}
