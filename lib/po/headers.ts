import { PLURAL_RULES } from "./pluralRules";

/** The version of the English that a file was made from: a header that tools keep and do not read. */
export const ENGLISH = "X-English-Version";

/** The code of a language as gettext has it: `zh_Hans`. */
export function gettextCode(locale: string): string {
  return locale.replaceAll("-", "_");
}

/** The headers of a file. @param on the day on which it is made. */
export function headersFor(locale: string, on: string, version: string): Record<string, string> {
  return {
    "Project-Id-Version": "Rights in Hand",
    "POT-Creation-Date": `${on} 00:00+0000`,
    "PO-Revision-Date": `${on} 00:00+0000`,
    Language: gettextCode(locale),
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": PLURAL_RULES[locale]!,
    [ENGLISH]: version,
  };
}
