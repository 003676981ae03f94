import { type GetTextTranslations, po } from "gettext-parser";
import { SOURCE_LOCALE } from "../model/locale";
import type { Entry } from "./entries";
import { headersFor } from "./headers";
import { versionOf } from "./version";

/**
 * The PO file of a language. A translation of older English is marked `fuzzy`.
 * @param notesOf what a translator is told of an entry, a line each. @param on the day on which it is made.
 */
export function writePo(
  entries: readonly Entry[],
  locale: string,
  on: string,
  notesOf: (entry: Entry) => readonly string[],
): string {
  const translations: GetTextTranslations["translations"] = {};
  for (const entry of entries) {
    const { context, path, english, englishPlural, own, isStale, line } = entry;
    translations[context] = {
      [english]: {
        msgctxt: context,
        msgid: english,
        ...(englishPlural === null ? {} : { msgid_plural: englishPlural }),
        msgstr: [...own],
        comments: {
          extracted: notesOf(entry).join("\n"),
          reference: `content/${SOURCE_LOCALE}/${path}:${line}`,
          ...(isStale ? { flag: "fuzzy" } : {}),
        },
      },
    };
  }
  const headers = headersFor(locale, on, versionOf(entries));
  return po.compile({ charset: "utf-8", headers, translations }).toString("utf8");
}
