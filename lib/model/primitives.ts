import { z } from "zod";

/** An id: kebab-case, meaning not number, never translated, never reused. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected a kebab-case id");

/** A calendar day as `YYYY-MM-DD`. Quote it in YAML: an unquoted one arrives as a Date and is refused. */
export const IsoDate = z.iso.date("expected a quoted date, YYYY-MM-DD");
export type IsoDate = string;

/** A date as far as it is known: a year, a month or a day that the calendar has. */
export const PartialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    "expected a quoted date: YYYY, YYYY-MM or YYYY-MM-DD",
  );

/** Whose law: `US`, or a USPS state code. */
export const Jurisdiction = z.string().regex(/^[A-Z]{2}$/, "expected US or a two-letter state code");

/** A non-empty string without space around it. */
export const Text = z
  .string()
  .min(1, "expected text")
  // A pattern, so that editors know it too. Empty text is the fault above, and no second one.
  .regex(/^(\S([\s\S]*\S)?)?$/, "expected no space at either end");

/** How sure the research is. A `low` statement is only shown with its doubt. */
export const Confidence = z.enum(["high", "medium", "low"]);
export type Confidence = z.infer<typeof Confidence>;
