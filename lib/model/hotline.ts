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
const Language = z
  .string()
  .regex(
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
    "expected a BCP 47 language code such as es or zh-Hans",
  );

/** `stated`: the source gave the area. `inferred`: our estimate, and the reader is told so. */
const Basis = z.enum(["stated", "inferred"]);

/** A county or city by name: `{ "state": "CA", "name": "Los Angeles" }`. */
const NamedPlace = z.strictObject({ state: StateCode, name: Text });
export type NamedPlace = z.infer<typeof NamedPlace>;

export const Area = z.discriminatedUnion("scope", [
  z.strictObject({ scope: z.literal("national") }),
  z.strictObject({ scope: z.literal("state"), states: z.array(StateCode).min(1), basis: Basis }),
  z.strictObject({ scope: z.literal("county"), counties: z.array(NamedPlace).min(1), basis: Basis }),
  z.strictObject({ scope: z.literal("city"), cities: z.array(NamedPlace).min(1), basis: Basis }),
  z.strictObject({
    scope: z.literal("radius"),
    /** The centres, where the address has no ZIP code. Otherwise the centre is the address. */
    cities: z.array(NamedPlace).min(1).optional(),
    radiusMiles: z.number().positive(),
    basis: Basis,
  }),
]);
export type Area = z.infer<typeof Area>;

const Phone = z.strictObject({
  /** E.164: `+1` and ten digits, area code and exchange not starting with 0 or 1. */
  number: z
    .string()
    .regex(/^\+1[2-9]\d{2}[2-9]\d{6}$/, "expected a quoted US number in E.164 form, +1 and ten digits"),
  label: Text.optional(),
  /** Left out: as the entry's `languages`. */
  languages: z.array(Language).min(1).optional(),
  hours: Text.optional(),
  /** True: it takes text messages too. */
  sms: z.boolean().optional(),
});

const Address = z.strictObject({
  street: Text.optional(),
  city: Text,
  state: StateCode,
  zip: Zip.optional(),
});

/** One line or office of the directory: `content/hotlines/<state or national>.json`. */
export const Hotline = z
  .strictObject({
    id: Id,
    name: Text,
    kind: HotlineKind,
    description: Text,
    phones: z.array(Phone).min(1),
    url: z.url({ protocol: /^https?$/, error: "expected an http or https address" }).optional(),
    /** Goes with `url`. False: believed right but not seen in a source. Such an address is not linked. */
    urlSeen: z.boolean().optional(),
    address: Address.optional(),
    area: Area,
    /** Empty: the source did not itemise. It does not mean "no services". */
    services: z.array(HotlineService),
    languages: z.array(Language).min(1),
    languagesBasis: z.enum(["stated", "assumed"]),
    fees: z.enum(["free", "low-cost", "unknown"]),
    restrictions: Text.optional(),
    hours: Text.optional(),
    confidence: Confidence,
    /** Date of the list or page where it was last seen (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). Left out: it had none. */
    seenOn: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "expected a quoted date: YYYY, YYYY-MM or YYYY-MM-DD")
      .optional(),
    sources: z.array(Text).min(1),
  })
  .refine((hotline) => (hotline.url === undefined) === (hotline.urlSeen === undefined), {
    path: ["urlSeen"],
    error: "expected url and urlSeen together, or neither",
  });
export type Hotline = z.infer<typeof Hotline>;
