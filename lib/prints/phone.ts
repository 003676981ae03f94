/** What is wrong with a telephone number that somebody typed, as far as it can be told from its digits. */
export type PhoneFault =
  | { fault: "none" }
  | { fault: "count"; count: number }
  | { fault: "area"; digits: string };

/** The digits of numbers from other countries, with the country's: ITU-T E.164. */
const ABROAD = { least: 8, most: 15 };

/**
 * A telephone number as paper should have it: a US one in groups (`617-555-0142`, with its extension), one of another country as it was
 * typed. What is empty is no fault, and no number.
 */
export function readPhone(typed: string): { number: string } | PhoneFault {
  const text = typed
    .normalize("NFKC")
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .trim();
  if (text === "") return { number: "" };
  const [main = "", extension] = text.split(/(?:ext\.?|x|#)/i).map(digitsOf);
  if (main === "") return { fault: "none" };
  if (/^(\+|00|011)/.test(text) && !/^\+?1/.test(text)) {
    const count = main.length;
    return count >= ABROAD.least && count <= ABROAD.most ? { number: text } : { fault: "count", count };
  }
  const digits = main.replace(/^1(?=\d{10}$)/, "");
  if (digits.length !== 10) return { fault: "count", count: digits.length };
  // North American Numbering Plan: no area code and no exchange begins with 0 or 1, and no area code ends in 11.
  const [, area, exchange, line] = /^(...)(...)(....)$/.exec(digits)!;
  if (!/^[2-9](?!11)\d\d$/.test(area!)) return { fault: "area", digits: area! };
  if (!/^[2-9]/.test(exchange!)) return { fault: "area", digits: `${area}-${exchange}` };
  return { number: `${area}-${exchange}-${line}${extension ? ` x${extension}` : ""}` };
}

const digitsOf = (text: string) =>
  text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/\D/g, "");
