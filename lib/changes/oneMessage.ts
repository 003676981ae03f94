/**
 * How a text stands in one message (SMS, 3GPP TS 23.038): of the alphabet that every phone has (GSM-7) 160 signs fit, of any other 70
 * (UCS-2).
 */
export type OneMessage = { words: string; alphabet: keyof typeof MOST; units: number };
export const MOST = { "GSM-7": 160, "UCS-2": 70 } as const;

/** One unit each. */
const BASIC = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
/** Two units each: they stand behind a sign for "the other table". */
const EXTENDED = new Set("\f^{}\\[~]|€");

/**
 * What the alphabet lacks and people who write in it do without: marks on letters that Spanish, French, Portuguese and Haitian Creole are
 * read without, and printers' signs. Not those of Vietnamese, where a mark makes another word.
 */
const PLAIN: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "…": "...",
  "\u00a0": " ",
  "\u202f": " ",
  œ: "oe",
  Œ: "OE",
  ...lettersWith("áàâã", "a"),
  ...lettersWith("éèêë", "e"),
  ...lettersWith("íìîï", "i"),
  ...lettersWith("óòôõ", "o"),
  ...lettersWith("úùûü", "u"),
  ...lettersWith("ç", "c"),
};

/** A text as a phone sends it, and how much room it takes: in GSM-7 where it can be written so, in UCS-2 as it is otherwise. */
export function asMessage(text: string): OneMessage {
  const words = Array.from(text.replace(/«\s?|\s?»/g, '"'), (sign) =>
    BASIC.has(sign) ? sign : (PLAIN[sign] ?? sign),
  ).join("");
  const signs = Array.from(words);
  if (!signs.every((sign) => BASIC.has(sign) || EXTENDED.has(sign)))
    return { words: text, alphabet: "UCS-2", units: text.length };
  const units = signs.reduce((sum, sign) => sum + (EXTENDED.has(sign) ? 2 : 1), 0);
  return { words, alphabet: "GSM-7", units };
}

/** By how many units it is more than one message. 0: it fits. */
export function unitsTooMany({ alphabet, units }: OneMessage): number {
  return Math.max(0, units - MOST[alphabet]);
}

function lettersWith(marked: string, plain: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(marked).flatMap((letter) => [
      [letter, plain],
      [letter.toUpperCase(), plain.toUpperCase()],
    ]),
  );
}
