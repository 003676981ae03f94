import { z } from "zod";
import { webAddressFault } from "./webAddress";

/** An id: kebab-case, meaning not number, never translated, never reused. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected an id of lower-case letters, digits and hyphens")
  // In a table that is looked up by id, it would find what every object has.
  .refine(
    (id) => id !== "constructor" && id !== "prototype",
    "expected an id that is no word of JavaScript's own",
  )
  // It names files and folders.
  .max(80, "expected an id of at most 80 characters");

/** A calendar day as `YYYY-MM-DD`. Quote it in YAML: an unquoted one arrives as a Date and is refused. */
export const IsoDate = z.iso.date("expected a date, YYYY-MM-DD");
export type IsoDate = string;

const A_DATE = "expected a date: YYYY, YYYY-MM or YYYY-MM-DD";
/** A date as far as it is known: a year, a month or a day that the calendar has. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, A_DATE)
  // Of what has no such form the fault above is told, and no second one.
  .refine(
    (date) => !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date) || IsoDate.safeParse(date).success,
    A_DATE,
  );

/** A postal code of a state, of the District of Columbia or of a territory. */
export const StateCode = z.string().regex(/^[A-Z]{2}$/, "expected the two letters of a state, such as TX");

export const Zip = z.string().regex(/^\d{5}$/, "expected a five-digit ZIP code");

/** E.164: `+1` and ten digits, area code and exchange not starting with 0 or 1; not 900, where the caller pays more. */
export const UsPhone = z
  .string()
  .regex(/^\+1[2-9]\d{2}[2-9]\d{6}$/, "expected a US number, +1 and ten digits, such as +16175550100")
  .regex(/^(?!\+1900)/, "expected a number that costs the caller no more than any other: none with 900");

const webAddress = (protocol: RegExp, expected: string) =>
  z
    .url({ protocol, error: `expected an address that begins with ${expected}` })
    .superRefine((address, issues) => {
      const expected = webAddressFault(address);
      if (expected) issues.addIssue({ code: "custom", message: `expected ${expected}`, input: address });
    });

/** A public page, as `webAddressFault` has it. Some that were read are at `http:` alone. */
export const WebAddress = webAddress(/^https?$/, "https:// or http://");
export const SecureAddress = webAddress(/^https$/, "https://");

/** Whose law: `US`, or a USPS state code. */
export const Jurisdiction = z.string().regex(/^[A-Z]{2}$/, "expected US or a two-letter state code");

/** A non-empty string without space around it. */
export const Text = z
  .string()
  .min(1, "expected text")
  // A pattern, so that editors know it too. Empty text is the fault above, and no second one.
  .regex(/^(\S([\s\S]*\S)?)?$/, "expected no space at either end")
  // A mark of direction or an accent alone is there and cannot be seen.
  .refine((text) => text === "" || /[\p{L}\p{N}]/u.test(text), "expected a letter or a digit");

/** How sure the research is. A `low` statement is only shown with its doubt. */
export const Confidence = z.enum(["high", "medium", "low"]);
export type Confidence = z.infer<typeof Confidence>;
