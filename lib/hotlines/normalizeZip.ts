import { foldDigits } from "../model/foldDigits";
import { zipAmongWords } from "./zipAmongWords";

/** What is wrong with a ZIP code as typed. */
export type ZipFault = "empty" | "too-short" | "too-long" | "not-digits";

export type NormalizedZip =
  /**
   * `state`: the USPS code of the state that was said beside it. It may be another than the ZIP code lies in, as a city's
   * name may be a state's.
   */
  | { status: "ok"; zip: string; state?: string }
  /** `suggestion`: the ZIP code that was probably meant. It is offered, never used unasked. */
  | { status: "invalid"; reason: ZipFault; suggestion?: string };

/** The words "ZIP code", which say nothing more; the 4 of ZIP+4 is no digit of a code. */
const LABEL = /(?:-\s*)?(?<![\p{L}\p{M}])zip(?:[\s-]*code)?(?:\s*\+\s*4(?!\d))?(?![\p{L}\p{M}])/giu;

/**
 * Reads a ZIP code as people type it: with spaces, as ZIP+4, in the digits of any script, with the word ZIP, a state or a
 * place beside it. Only what can be read in one way is `ok`.
 */
export function normalizeZip(input: string): NormalizedZip {
  const text = foldDigits(input.normalize("NFKC"))
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/\p{Cf}/gu, "");
  const tight = text.replace(/\s/g, "");
  if (tight === "") return { status: "invalid", reason: "empty" };

  const said = text.replace(LABEL, " ").trim();
  const zip = /^(\d{5})(-?\d{4})?$/.exec(said.replace(/\s/g, ""))?.[1];
  const read = zip ? { zip } : zipAmongWords(said);
  if (read) return { status: "ok", ...read };

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

  // "12 Main St 02108", or a ZIP+4 that is not finished.
  const fives = text.match(/(?<!\d)\d{5}(?!\d)/g) ?? [];
  return fives.length === 1 ? fives[0] : undefined;
}
