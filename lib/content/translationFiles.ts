import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SOURCE_LOCALE } from "../model/locale";
import { fileKind } from "../units/translatedFiles";

/** A file that is translated, as text. `path` is that in the folder of a language; `own` is undefined where the language has none. */
export type TranslatedFile = { path: string; english: string; own: string | undefined };

/** Every file that a language translates, by path. @param root the folder that holds `content/`. */
export function translationFiles(root: string, locale: string): TranslatedFile[] {
  const [english, own] = [SOURCE_LOCALE, locale].map((code) => join(root, "content", code)) as [
    string,
    string,
  ];
  return readdirSync(english, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => fileKind(path))
    .sort()
    .map((path) => ({
      path,
      english: readFileSync(join(english, path), "utf8"),
      own: existsSync(join(own, path)) ? readFileSync(join(own, path), "utf8") : undefined,
    }));
}
