import { foldDigits } from "../model/foldDigits";

/** What stands between digits, and marks of direction that nobody sees. */
const BETWEEN = /[\s().\-/\u2010-\u2015\u2212\p{Cf}]/gu;
/** "ext. 264", "x264", "#264". */
const EXTENSION = /(?:ext\.?|x|#)\s*\d{1,6}$/i;
/** The North American plan: no area code or exchange begins with 0 or 1 or is an N11; 37x and 96x are not given out. */
const AMERICAN = /^(?:\+?1)?(?!.11|37|96)[2-9][0-8]\d(?!.11)[2-9]\d{6}$/;
/** ITU E.164: a country code and at most 15 digits in all. That of North America has the form above. */
const OTHER = /^\+(?!1)[1-9]\d{7,14}$/;
/** 911, 988 and what else has three digits. */
const SHORT = /^(?:[2-9]11|988)$/;

/**
 * Whether a text looks like a telephone number that somebody in the United States can call: with 10 digits, with a plus and a
 * country code, or with the three of a service. In the digits of any script. It says nothing of whether anybody has that number.
 */
export function isLikelyPhone(text: string): boolean {
  const number = foldDigits(text.normalize("NFKC")).trim().replace(EXTENSION, "").replace(BETWEEN, "");
  return [AMERICAN, OTHER, SHORT].some((form) => form.test(number));
}
