import type { Content } from "../model/content";
import type { Locale } from "../model/locale";
import { chooseTexts } from "../packet/chooseTexts";
import type { Texts } from "../packet/packet";
import { named, refuse } from "./options";

/** A language that has pages, by its code. Ends the command where there is none. */
export function languageNamed(flag: string, content: Content, code: string | undefined): Locale {
  const withTexts = content.locales.filter((locale) => content.ui[locale.code]);
  return named(flag, withTexts, (locale) => locale.code, code);
}

/** A flag that says which texts, with its patterns. Undefined: it was not given. */
type Choice = { flag: string; patterns: string | undefined };

/** The texts that one of the flags names. Ends the command where none is given, or more than one, or where one fits nothing. */
export function chosenNames(texts: Texts, choices: readonly Choice[]): string[] {
  const [given, ...more] = choices.filter(({ patterns }) => patterns !== undefined);
  const flags = choices.map(({ flag }) => `--${flag}`);
  if (!given) return refuse(choices[0]!.flag, flags);
  if (more.length > 0)
    refuse(given.flag, flags, [given, ...more].map(({ flag }) => `--${flag}`).join(" and "));
  const { chosen, unknown } = chooseTexts(given.patterns!, [...texts.keys()]);
  const [first] = unknown;
  return first ? refuse(given.flag, first.known, first.pattern || "nothing") : chosen;
}
