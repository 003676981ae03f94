/** Ticks and boxes of the two fonts that Word's own list of symbols offers, by their codes there. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Wingdings: {
    "6F": "☐",
    "78": "☒",
    A8: "☐",
    FB: "✗",
    FC: "✓",
    FD: "☒",
    FE: "☑",
  },
  "Wingdings 2": { "4F": "✗", "50": "✓", "51": "☒", "52": "☑", "53": "☒", "54": "☒", A3: "☐" },
};

/**
 * The letter of a symbol that stands in a file as a font and a code in hex. One that nobody knows is the letter for that, so that it
 * is never read as nothing.
 */
export function symbolLetter(font: string, code: string): string {
  const known = SYMBOLS[font]?.[code.toUpperCase().replace(/^F0|^00/, "")];
  if (known !== undefined) return known;
  const letter = Number.parseInt(code, 16);
  // These have no meaning without their font.
  const isPrivate = !(letter >= 0x20) || (letter >= 0xe000 && letter <= 0xf8ff);
  return isPrivate ? "\ufffd" : String.fromCharCode(letter);
}
