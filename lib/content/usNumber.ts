import { parsePhoneNumberFromString } from "libphonenumber-js/max";

/** The states and the territories that have an own entry in the numbering plan. */
const UNITED_STATES: readonly string[] = ["US", "PR", "VI", "GU", "AS", "MP"];

/** What the tables of the numbering plan do not say of a number in it. Exchange and line, after the area code. */
const NO_SUBSCRIBER: readonly [pattern: RegExp, expected: string][] = [
  [/^55501\d\d$/, "a number that somebody has: 555-0100 to 555-0199 are for stories"],
  [/^976/, "a number that costs the caller no more than any other: none with 976"],
  [/^.11/, "a number that somebody has: 211 to 911 are short numbers"],
];

/**
 * What is wrong with a number of the form that `UsPhone` asks for: an area code that is not in use or is another country's,
 * a number that costs more, or one that nobody has. Undefined: nothing.
 * @param number E.164, such as "+16173671234".
 */
export function usNumberFault(number: string): string | undefined {
  const told = NO_SUBSCRIBER.find(([pattern]) => pattern.test(number.slice("+1617".length)));
  if (told) return told[1];
  const read = parsePhoneNumberFromString(number);
  if (!read?.isValid()) return "a number with an area code that is in use";
  // One phone call to some islands costs as much as ten, and the number looks like any other.
  if (!UNITED_STATES.includes(read.country ?? "US"))
    return `a number in the United States, not in ${read.country}`;
  if (read.getType() === "PREMIUM_RATE")
    return "a number that costs the caller no more than any other: none with 900";
  return undefined;
}
