import { createHash } from "node:crypto";
import { type Edition, LICENCE, type Why } from "../model/edition";
import type { IsoDate } from "../model/primitives";
import { SIGNS, withCheck } from "../prints/code";
import type { Printed, Statement } from "../model/printed";

/** How many signs of a code are made from what the paper says. */
const MADE = 5;

/** A mark of what a statement says: 36 bits of SHA-256 in base64url. */
export function markOf({ english, own }: Statement): string {
  return createHash("sha256")
    .update(JSON.stringify([english, own]))
    .digest("base64url")
    .slice(0, 6);
}

export function marksOf(printed: Printed): string {
  return printed.statements.map(markOf).join(" ");
}

/**
 * A new edition of a printed thing. Its code is made from the language, the day, what it says, its licence and who reviewed it, so a
 * copy with another of these has another code.
 * @param sign the letter of its language.
 * @param taken codes that have been given.
 */
export function makeEdition(
  printed: Printed,
  { sign, on, why, taken }: { sign: string; on: IsoDate; why: Why; taken: ReadonlySet<string> },
): Edition {
  const { print, review } = printed;
  const statements = marksOf(printed);
  const edition = { print, on, statements, ...(review === null ? {} : { review }), ...why };
  const code = codesOf(edition, sign).find((one) => !taken.has(one));
  if (code === undefined) throw new Error(`no code is free for ${print}`);
  return { code, ...edition };
}

/** Does the code of an edition stand for what the ledger says of it? False where somebody rewrote one. */
export function isAsGiven({ code, ...edition }: Edition, sign: string): boolean {
  return codesOf(edition, sign).includes(code);
}

/** 20 million codes a language: two that are alike are rare, and the next try is as good. */
const TRIES = 5;

function codesOf(edition: Omit<Edition, "code">, sign: string): string[] {
  const { print, on, statements, review = null, change = null, wording = false, withdrawn } = edition;
  // Codes were given before there was anything to withdraw: without it they are as they were.
  const said = [
    sign,
    print,
    on,
    statements,
    LICENCE,
    review,
    change,
    wording,
    ...(withdrawn ? [withdrawn] : []),
  ];
  return Array.from({ length: TRIES }, (_, at) => withCheck(sign + signsOf(JSON.stringify([...said, at]))));
}

function signsOf(text: string): string {
  let rest = createHash("sha256").update(text).digest().readUIntBE(0, 6);
  return Array.from({ length: MADE }, () => {
    const sign = SIGNS[rest % SIGNS.length]!;
    rest = Math.floor(rest / SIGNS.length);
    return sign;
  }).join("");
}
