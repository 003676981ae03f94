import { foldDigits } from "../model/foldDigits";

/**
 * The signs of a code: digits and capitals, without those that are taken for another on worn paper (0, 1, I, L, O, Q, U). Their number
 * is a prime, so that one check sign finds every sign that is wrong and every two that changed places.
 */
export const SIGNS = "23456789ABCDEFGHJKMNPRSTVWXYZ";

/** The letter of the language, five signs of what stands on the paper, and a check sign. */
export const LENGTH = 7;

/** Ends a code with its check sign: ISO/IEC 7064's pure system, with modulus 29 and radix 2. */
export function withCheck(signs: string): string {
  if (![...signs].every((sign) => SIGNS.includes(sign))) throw new Error(`not signs of a code: ${signs}`);
  return signs + [...SIGNS].find((sign) => isChecked(signs + sign))!;
}

/** Is it a code that was read or typed without an error? */
export function isCode(code: string): boolean {
  return code.length === LENGTH && [...code].every((sign) => SIGNS.includes(sign)) && isChecked(code);
}

function isChecked(code: string): boolean {
  const sum = [...code].reduce((before, sign) => (before * 2 + SIGNS.indexOf(sign)) % SIGNS.length, 0);
  return sum === 1;
}

/** What was typed, as a code is: capitals, nothing between them, Arabic and fullwidth digits as they are meant. */
export function readCode(typed: string): string {
  return foldDigits(typed.normalize("NFKC"))
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** How it stands on paper: in two groups. */
export function writtenCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** The known codes that one slip of the pen or of a finger makes of what was typed: a sign wrong, lost, doubled or in its neighbour's place. */
export function nearCodes(typed: string, known: readonly string[]): string[] {
  return known.filter((code) => isOneSlip(typed, code));
}

function isOneSlip(typed: string, code: string): boolean {
  let same = 0;
  while (same < typed.length && typed[same] === code[same]) same++;
  const [left, wanted] = [typed.slice(same), code.slice(same)];
  return (
    left.slice(1) === wanted.slice(1) ||
    left.slice(1) === wanted ||
    left === wanted.slice(1) ||
    (left[0] === wanted[1] && left[1] === wanted[0] && left.slice(2) === wanted.slice(2))
  );
}
