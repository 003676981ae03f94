import { foldDigits } from "../model/foldDigits";

/** What is wrong with a telephone number that somebody typed, as far as it can be told from its digits. */
export type PhoneFault =
  | { fault: "none" }
  | { fault: "count"; count: number }
  | { fault: "area"; digits: string };

/** "ext. 264", "x264", "#264": behind a digit, since a letter of a name is no extension. */
const EXTENSION = /(?<=\d\s*)(?:ext\.?|x|#)\s*(\d{1,6})$/i;
/** A number of another country, with what is dialed before its code: ITU-T E.164 has 8 to 15 digits with the country's. */
const ABROAD = /^(?:\+(?!1)|00|011)(\d*)$/;
/** The North American plan: no area code begins with 0 or 1 or is an N11, and 37x, 96x and x9x are not given out. */
const AREA = /^(?!.11|37|96)[2-9][0-8]\d$/;
/** Nor does an exchange begin with 0 or 1, or is an N11. */
const EXCHANGE = /^(?!.11)[2-9]/;
/** 911, 988 and what else has three digits. */
const SHORT = /^(?:[2-9]11|988)$/;

/**
 * A telephone number as paper should have it: a US one in groups (`617-555-0142`, with its extension), one of another country or of three
 * digits as it was typed. What is empty is no fault, and no number. It says nothing of whether anybody has that number.
 */
export function readPhone(typed: string): { number: string } | PhoneFault {
  const text = foldDigits(typed.normalize("NFKC"))
    .replace(/\p{Cf}/gu, "")
    .trim();
  if (text === "") return { number: "" };
  const extension = EXTENSION.exec(text)?.[1];
  const dialed = text.replace(EXTENSION, "").replace(/[^\d+]/g, "");
  if (!/\d/.test(dialed)) return { fault: "none" };
  const [, abroad] = ABROAD.exec(dialed) ?? [];
  if (abroad !== undefined) return /^[1-9]\d{7,14}$/.test(abroad) ? { number: text } : count(abroad);
  if (SHORT.test(dialed)) return { number: dialed };
  const digits = dialed.replace(/\D/g, "").replace(/^1(?=\d{10}$)/, "");
  const [, area = "", exchange = "", line] = /^(\d{3})(\d{3})(\d{4})$/.exec(digits) ?? [];
  if (line === undefined) return count(digits);
  if (!AREA.test(area)) return { fault: "area", digits: area };
  if (!EXCHANGE.test(exchange)) return { fault: "area", digits: `${area}-${exchange}` };
  return { number: `${area}-${exchange}-${line}${extension ? ` x${extension}` : ""}` };
}

const count = (digits: string): PhoneFault => ({ fault: "count", count: digits.length });
