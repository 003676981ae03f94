import { z } from "zod";
import { Confidence, Id, Text } from "./primitives";

/** What a hotline or office offers. */
export const HotlineService = z.enum([
  "report-ice-activity",
  "verify-sighting",
  "know-your-rights",
  "deportation-defense",
  "detained",
  "bond",
  "asylum",
  "u-visa-vawa",
  "referral",
  "consular-help",
  "workers",
  "citizenship",
  "family-plan",
  "daca",
]);
export type HotlineService = z.infer<typeof HotlineService>;

/** Who runs it. Readers are told, since a government line is not confidential from the government. */
export const HotlineKind = z.enum([
  "rapid-response",
  "legal-hotline",
  "legal-aid",
  "pro-bono-referral",
  "detention",
  "consular",
  "crisis",
  "government-info",
]);
export type HotlineKind = z.infer<typeof HotlineKind>;

const StateCode = z.string().regex(/^[A-Z]{2}$/, "expected a USPS state code");
const Zip = z.string().regex(/^\d{5}$/, "expected a quoted five-digit ZIP code");

/** `stated`: the source gave the area. `inferred`: our estimate, and the reader is told so. */
const Basis = z.enum(["stated", "inferred"]);

const Area = z.discriminatedUnion("scope", [
  z.strictObject({ scope: z.literal("national") }),
  z.strictObject({ scope: z.literal("state"), states: z.array(StateCode).min(1), basis: Basis }),
  z.strictObject({
    scope: z.literal("county"),
    states: z.array(StateCode).min(1),
    counties: z.array(Text).min(1),
    basis: Basis,
  }),
  z.strictObject({
    scope: z.literal("city"),
    states: z.array(StateCode).min(1),
    cities: z.array(Text).min(1),
    basis: Basis,
  }),
  z.strictObject({
    scope: z.literal("radius"),
    states: z.array(StateCode).min(1),
    /** Centre: these places, or else the ZIP of the address. */
    cities: z.array(Text).optional(),
    radiusMiles: z.number().positive(),
    basis: Basis,
  }),
]);
export type Area = z.infer<typeof Area>;

const Phone = z.strictObject({
  /** E.164: `+1` and ten digits, area code and exchange not starting with 0 or 1. */
  number: z.string().regex(/^\+1[2-9]\d{2}[2-9]\d{6}$/, "expected a quoted US number in E.164 form, +1 and ten digits"),
  label: Text.nullish(),
  languages: z.array(Text).optional(),
  sms: z.boolean().optional(),
});

/** One line or office of the directory: `content/hotlines/<state or national>.json`. */
export const Hotline = z.strictObject({
  id: Id,
  name: Text,
  kind: HotlineKind,
  phones: z.array(Phone).min(1),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** False: believed right but not seen in a source. Such an address is not linked. */
  urlSeen: z.boolean().nullable(),
  address: z
    .strictObject({
      street: Text.nullable(),
      city: Text.nullable(),
      state: StateCode.nullable(),
      zip: Zip.nullable(),
    })
    .nullable(),
  area: Area,
  /** Empty: the source did not itemise. It does not mean "no services". */
  services: z.array(HotlineService),
  languages: z.array(Text).min(1),
  languagesBasis: z.enum(["stated", "assumed"]),
  fees: z.enum(["free", "low-cost", "unknown"]),
  restrictions: Text.nullable(),
  hours: Text.nullable(),
  description: Text,
  sources: z.array(Text).min(1),
  /** Date of the list or page where it was last seen (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), null when the page had none. */
  seenOn: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  confidence: Confidence,
});
export type Hotline = z.infer<typeof Hotline>;
