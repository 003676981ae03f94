import { existsSync } from "node:fs";
import { join } from "node:path";
import { SOURCE_LOCALE } from "../model/locale";
import type { MadeFrom } from "../model/madeFrom";
import { fileKind } from "../units/translatedFiles";
import { filesIn } from "./filesIn";
import { readText } from "./readText";

/**
 * A file that is translated, as text. `path` is that in the folder of a language; `own` is undefined where the language has none; `made` is what
 * its parts were made from, undefined where the language has no ledger.
 */
export type TranslatedFile = {
  path: string;
  english: string;
  own: string | undefined;
  made: Readonly<Record<string, string>> | undefined;
};

/** Every file that a language translates, by path. @param root the folder that holds `content/`. @param ledger of the language. */
export function translationFiles(
  root: string,
  locale: string,
  ledger: MadeFrom | undefined,
): TranslatedFile[] {
  const [english, own] = [SOURCE_LOCALE, locale].map((code) => join(root, "content", code)) as [
    string,
    string,
  ];
  const textAt = (path: string) => readText(path, path).text;
  return filesIn(english)
    .filter((path) => fileKind(path))
    .map((path) => ({
      path,
      english: textAt(join(english, path)) ?? "",
      own: existsSync(join(own, path)) ? textAt(join(own, path)) : undefined,
      made: ledger && (ledger[path] ?? {}),
    }));
}
