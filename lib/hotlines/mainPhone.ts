import type { LocatedHotline, ShownPhone } from "../model/locatedHotline";
import { NUMBERS_FOR_SOME } from "./numbersForSome";
import { spokenLanguage } from "./speaks";

/** Numbers that most people cannot use, or not to speak with somebody. */
const NOT_FOR_ALL: readonly string[] = ["tty", "text", ...Object.keys(NUMBERS_FOR_SOME)];

/**
 * The number to call first: one that answers in the language, else the first that is for everybody and names no other
 * language, else the first.
 */
export function mainPhone({ phones }: Pick<LocatedHotline, "phones">, language: string): ShownPhone {
  const usable = phones.filter(({ use }) => !use?.some((one) => NOT_FOR_ALL.includes(one)));
  const speaks = ({ languages }: ShownPhone) =>
    languages?.some((code) => spokenLanguage(code) === spokenLanguage(language));
  return usable.find(speaks) ?? usable.find(({ languages }) => !languages) ?? usable[0] ?? phones[0]!;
}
