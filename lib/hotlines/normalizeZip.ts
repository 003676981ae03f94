/** What is wrong with a ZIP code as typed. */
export type ZipFault = "empty" | "too-short" | "too-long" | "not-digits";

export type NormalizedZip =
  | { status: "ok"; zip: string }
  /** `suggestion`: the ZIP code that was probably meant. It is offered, never used unasked. */
  | { status: "invalid"; reason: ZipFault; suggestion?: string };

/**
 * Reads a ZIP code as people type it: with spaces, as ZIP+4, in the digits of any script. Only what can be read in
 * one way is `ok`.
 */
export function normalizeZip(input: string): NormalizedZip {
  const text = foldDigits(input.normalize("NFKC"))
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/\p{Cf}/gu, "")
    .trim();
  const tight = text.replace(/\s/g, "");
  if (tight === "") return { status: "invalid", reason: "empty" };

  const zip = /^(\d{5})(-?\d{4})?$/.exec(tight)?.[1];
  if (zip) return { status: "ok", zip };

  const suggestion = suggest(text, tight);
  return { status: "invalid", reason: faultOf(tight), ...(suggestion && { suggestion }) };
}

function faultOf(tight: string): ZipFault {
  const digits = /^(\d+)(-\d*)?$/.exec(tight)?.[1];
  if (!digits) return "not-digits";
  return digits.length < 5 ? "too-short" : "too-long";
}

function suggest(text: string, tight: string): string | undefined {
  // Spreadsheets and forms drop the leading zero of the Northeast's ZIP codes.
  const withoutZero = /^(\d{4})(-\d{4})?$/.exec(tight)?.[1];
  if (withoutZero) return `0${withoutZero}`;

  const withLetters = tight.replace(/[oO]/g, "0").replace(/[iIl]/g, "1");
  if (/^\d{5}$/.test(withLetters)) return withLetters;

  // "Boston, MA 02108", or a ZIP+4 that is not finished.
  const fives = text.match(/(?<!\d)\d{5}(?!\d)/g) ?? [];
  return fives.length === 1 ? fives[0] : undefined;
}

/** Decimal digits of every script as 0-9. Unicode keeps each script's ten digits together and in order. */
function foldDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    const value = zero;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((value - zero) % 10);
  });
}
