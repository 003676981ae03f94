import type { LocatedHotline } from "../model/locatedHotline";

/**
 * Whether a line speaks a language. `states`: it says so. `interpreters`: it says that it has interpreters. `not-stated`: nobody
 * has said which languages it speaks. `states-others`: it names its languages, and this is not one of them.
 */
export type Speaks = "states" | "interpreters" | "not-stated" | "states-others";

type Speaking = Pick<LocatedHotline, "kind" | "languages" | "languagesBasis" | "interpreters" | "phones">;

export function speaks(
  { kind, languages, languagesBasis, interpreters, phones }: Speaking,
  language: string,
): Speaks {
  // A consulate speaks the language of its country, whether a page says so or not.
  const isKnown = languagesBasis === "stated" || kind === "consular";
  const stated = [...(isKnown ? languages : []), ...phones.flatMap((phone) => phone.languages ?? [])];
  if (stated.some((code) => spokenLanguage(code) === spokenLanguage(language))) return "states";
  if (interpreters) return "interpreters";
  return isKnown ? "states-others" : "not-stated";
}

/** Languages by other codes: who asks for Chinese is helped by Cantonese, and for Filipino by Tagalog. */
const ALSO: Readonly<Record<string, string>> = { yue: "zh", cmn: "zh", tl: "fil", prs: "fa" };

/** The language that is spoken: "zh-Hans" and "yue" are `zh`, since how one writes does not matter on the telephone. */
export function spokenLanguage(code: string): string {
  const base = code.toLowerCase().split("-")[0] ?? "";
  return ALSO[base] ?? base;
}
