import { z } from "zod";
import {
  Confidence,
  Id,
  IsoDate,
  PartialDate,
  StateCode,
  Text,
  UsPhone,
  WebAddress,
  Zip,
} from "./primitives";

/** What a hotline or office does. */
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

/**
 * Whom a line takes, or what it does not do, in words that pages have in every language. What no word here says stands
 * in `restrictions`, in English.
 */
export const HotlineLimit = z.enum([
  "unaccompanied-children",
  "young-people",
  "detained-only",
  "not-detained-only",
  "prisoners-only",
  "nationals-only",
  "residents-only",
  "low-income",
  "lsc-funded",
  "asylum-only",
  "victims-only",
  "workers-only",
  "clients-only",
  "lawyers-only",
  "lgbtq-only",
  "no-criminal-cases",
  "no-individual-cases",
  "few-individual-cases",
  "no-immigration",
  "appointment-only",
  "no-walk-ins",
]);
export type HotlineLimit = z.infer<typeof HotlineLimit>;

const Language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, "expected a language code such as es or zh-Hans");

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

/**
 * When somebody answers: `osm` in the form of OpenStreetMap's `opening_hours`, the same every week, in the clock of
 * `timeZone` (IANA). Left out: not known, which is not the same as closed.
 */
const Hours = z.strictObject({ osm: Text, timeZone: Text });
export type Hours = z.infer<typeof Hours>;

/** What a number is for, whom it is for and how it answers, in words that pages have in every language. */
export const PhoneUse = z.enum([
  "office",
  "main",
  "hotline",
  "intake",
  "toll-free",
  "text",
  "tty",
  "emergency",
  "on-call",
  "after-hours",
  "voicemail",
  "automated",
  "a-number",
  "consulate",
  "embassy",
  // A consulate's help for its nationals in trouble.
  "protection",
  "detained",
  // For those who call from inside; `detained` are those whom a call is about, too.
  "from-detention",
  "collect",
  "families",
  "not-detained",
  "children",
  "under-60",
  "from-60",
  "lgbtq",
  "legal",
  "deportation",
  "complaints",
  "referral",
  "workers",
]);

export type PhoneUse = z.infer<typeof PhoneUse>;

const Phone = z.strictObject({
  number: UsPhone,
  use: z.array(PhoneUse).min(1).optional(),
  /** The place or office that it is of: a proper name, the same in every language. */
  place: Text.optional(),
  /** What to dial once it answers. */
  extension: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, "expected the digits of an extension, such as 264")
    .optional(),
  /** What nothing above has words for, in English. */
  label: Text.optional(),
  /** Left out: as the entry's `languages`. */
  languages: z.array(Language).min(1).optional(),
  /** Left out: as the entry's `hours`. */
  hours: Hours.optional(),
  /** True: it takes text messages. Left out: not known. */
  sms: z.boolean().optional(),
  /** The short code that texts go to, where it is not the number itself. */
  textTo: z
    .string()
    .regex(/^[2-9]\d{4,5}$/, "expected the five or six digits of a short code, such as 741741")
    .optional(),
  /** True: it can be reached by WhatsApp. Left out: not known. */
  whatsapp: z.boolean().optional(),
});
export type Phone = z.infer<typeof Phone>;

/**
 * Where something was read. `own`: the organization's own page. `recognition-roster`, `pro-bono-list`: the Justice
 * Department's list of organizations that may represent people, and its list for immigration courts. `government`,
 * `partner`, `news`: a page of one. `list`: an unofficial list. `copy`: where the text of another source was read.
 */
export const SourceKind = z.enum([
  "own",
  "recognition-roster",
  "pro-bono-list",
  "government",
  "partner",
  "news",
  "list",
  "copy",
]);
export type SourceKind = z.infer<typeof SourceKind>;

/** What a source was read for. `entry`: that the line exists, with its number. `active`: that it is at work, without it. */
export const SourcedFact = z.enum([
  "entry",
  "active",
  "area",
  "hours",
  "languages",
  "services",
  "limits",
  "texts",
]);

export type SourcedFact = z.infer<typeof SourcedFact>;

const HotlineSource = z
  .strictObject({
    kind: SourceKind,
    url: WebAddress.optional(),
    /** What it is, where it has no address. */
    name: Text.optional(),
    /** The date that it bears. Left out: it had none. */
    on: PartialDate.optional(),
    for: z.array(SourcedFact).min(1),
  })
  .refine(({ url, name }) => url !== undefined || name !== undefined, {
    path: ["url"],
    error: "expected an address, or a name where there is none",
  });
export type HotlineSource = z.infer<typeof HotlineSource>;

/**
 * One call to a number of the entry: `npm run dialed` writes it. `moved`: another number answers for it now, which
 * stands in `movedTo` and among `phones`; the old one is kept here alone. `dead`: it no longer helps; readers do not
 * see that number again, and the entry goes with its last number.
 */
const Call = z.strictObject({
  number: Text,
  on: IsoDate,
  by: Text,
  result: z.enum(["ok", "moved", "dead"]),
  movedTo: Text.optional(),
  note: Text.optional(),
});
export type Call = z.infer<typeof Call>;

const Address = z.strictObject({
  street: Text.optional(),
  city: Text,
  state: StateCode,
  zip: Zip.optional(),
});

/** The fields of an entry, each by itself. */
export const HotlineFields = z.strictObject({
  id: Id,
  name: Text,
  kind: HotlineKind,
  /** What the other fields do not say already, in English. */
  description: Text.optional(),
  phones: z.array(Phone).min(1),
  url: WebAddress.optional(),
  /** Goes with `url`. False: believed right but not seen in a source. Such an address is not linked. */
  urlSeen: z.boolean().optional(),
  address: Address.optional(),
  area: Area,
  /** Empty: the source did not itemise. It does not mean "no services". */
  services: z.array(HotlineService),
  languages: z.array(Language).min(1),
  languagesBasis: z.enum(["stated", "assumed"]),
  /** True: it says that it has interpreters for other languages. */
  interpreters: z.boolean().optional(),
  fees: z.enum(["free", "low-cost", "unknown"]),
  limits: z.array(HotlineLimit).min(1).optional(),
  /** Goes with the limit `nationals-only`: ISO 3166-1 code of the country whose citizens it helps. */
  nationality: z
    .string()
    .regex(/^[A-Z]{2}$/, "expected the two letters of a country, such as MX")
    .optional(),
  restrictions: Text.optional(),
  hours: Hours.optional(),
  confidence: Confidence,
  sources: z.array(HotlineSource).min(1),
  /** Oldest first. Left out: nobody has called. */
  calls: z.array(Call).min(1).optional(),
});

/** One line or office of the directory: `content/hotlines/<state or national>.json`. */
export const Hotline = HotlineFields.refine(
  (hotline) => (hotline.nationality !== undefined) === !!hotline.limits?.includes("nationals-only"),
  {
    path: ["nationality"],
    when: readable({ nationality: true, limits: true }),
    error: "expected nationality together with the limit nationals-only, or neither",
  },
).refine((hotline) => (hotline.url === undefined) === (hotline.urlSeen === undefined), {
  path: ["urlSeen"],
  when: readable({ url: true, urlSeen: true }),
  error: "expected whether its address was seen, where it has one, or else nothing",
});
export type Hotline = z.infer<typeof Hotline>;

/** That these fields fit, whatever is wrong with the others: a writer is told of all faults at once. */
function readable(fields: Parameters<typeof HotlineFields.pick>[0]) {
  const few = HotlineFields.pick(fields).strip();
  return ({ value }: { value: unknown }) => few.safeParse(value).success;
}
