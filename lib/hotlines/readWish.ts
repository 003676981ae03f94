import { languageName } from "../i18n/format";
import { HotlineService } from "../model/hotline";
import type { Wish } from "./wish";

const FIELD = /(?:^|\s)(\p{L}+)=(\S*)/gu;
const FIELDS = ["need", "lang", "at"];
const LANGUAGE = /^[a-z]{2,3}(-[a-z]{4})?(-[a-z]{2})?$/i;

/**
 * Takes `need=detained,bond lang=es at=2026-11-26T20:00Z` off a line, in capitals or not; the rest is the ZIP code as typed.
 * Throws, saying what is expected, where a word is not known, stands twice, or has a value that cannot be read.
 */
export function readWish(line: string): { zip: string; wish: Wish } {
  const given = new Map<string, string>();
  for (const [, name = "", value = ""] of line.matchAll(FIELD)) {
    const field = name.toLowerCase();
    if (!FIELDS.includes(field)) fail(name, "need=, lang= or at=", `${name}=${value}`);
    if (given.has(field))
      fail(field, field === "need" ? "it once, with commas between several needs" : "it once", value);
    given.set(field, value);
  }
  const language = given.get("lang");
  if (language !== undefined && !isLanguage(language))
    fail("lang", "the code of a language such as es or zh-Hans", language);
  const at = given.get("at");
  const instant = at === undefined ? undefined : new Date(at);
  if (instant && Number.isNaN(instant.getTime())) fail("at", "a time such as 2026-11-26T20:00Z", at);
  return {
    zip: given.size > 0 ? line.replace(FIELD, "").trim() : line,
    wish: {
      needs: readNeeds(given.get("need")),
      ...(language !== undefined && { language }),
      ...(instant && { at: instant }),
    },
  };
}

/** One that has a name: "zz" is well formed, and no language. */
function isLanguage(code: string): boolean {
  const [base = ""] = code.toLowerCase().split("-");
  return LANGUAGE.test(code) && languageName(base, "en") !== base;
}

function readNeeds(value: string | undefined): HotlineService[] {
  if (value === undefined) return [];
  return value.split(",").map((name) => {
    const need = HotlineService.safeParse(name.toLowerCase());
    return need.success
      ? need.data
      : fail("need", `one or more of ${HotlineService.options.join(", ")}`, name);
  });
}

function fail(field: string, expected: string, received = ""): never {
  throw new Error(`${field}: expected ${expected}, received ${JSON.stringify(received)}`);
}
