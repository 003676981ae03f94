import { z } from "zod";

/*
 * The parts of the Human Services Data Specification 3.0 that we write and read, under the names of the standard:
 * https://docs.openreferral.org/ (Open Referral). Fields that we do not use are let through and not read.
 */

const Id = z.uuid("expected a UUID");
const Day = z.iso.date("expected a date, YYYY-MM-DD");
const Uri = z.url("expected an address with its scheme");

/** A word of a list of words, by its code. */
const TaxonomyTerm = z.looseObject({
  id: Id,
  code: z.string().optional(),
  name: z.string(),
  description: z.string(),
  taxonomy: z.string().optional(),
});

/** A word, or a named value, that is said of the object it hangs on. */
export const Attribute = z.looseObject({
  id: Id,
  link_id: Id.optional(),
  link_entity: z.string().optional(),
  value: z.string().optional(),
  taxonomy_term: TaxonomyTerm.optional(),
});
export type Attribute = z.infer<typeof Attribute>;

/** One change or check. We write one for each call; `note` is an extra key of ours. */
export const Metadata = z.looseObject({
  id: Id,
  resource_id: Id.optional(),
  resource_type: z.string().optional(),
  last_action_date: Day,
  last_action_type: z.string(),
  field_name: z.string(),
  previous_value: z.string(),
  replacement_value: z.string(),
  updated_by: z.string(),
  note: z.string().optional(),
});
export type Metadata = z.infer<typeof Metadata>;

const attributes = z.array(Attribute).optional();

export const Language = z.looseObject({
  id: Id,
  /** ISO 639-1 or 639-3. */
  code: z.string().optional(),
  name: z.string().optional(),
  attributes,
});
export type Language = z.infer<typeof Language>;

export const Phone = z.looseObject({
  id: Id,
  number: z.string(),
  extension: z.number().optional(),
  /** RFC 6350: text, voice, fax, cell, video, pager, textphone. */
  type: z.string().optional(),
  description: z.string().optional(),
  languages: z.array(Language).optional(),
  attributes,
});
export type Phone = z.infer<typeof Phone>;

/** RFC 5545: times repeat on the days of `byday`. */
export const Schedule = z.looseObject({
  id: Id,
  freq: z.enum(["WEEKLY", "MONTHLY"]).optional(),
  interval: z.number().optional(),
  /** "MO,TU". */
  byday: z.string().optional(),
  /** "HH:MM", seconds and an offset from UTC may follow. */
  opens_at: z.string().optional(),
  closes_at: z.string().optional(),
  /** Hours that the clock is ahead of UTC. */
  timezone: z.number().optional(),
  wkst: z.string().optional(),
  description: z.string().optional(),
});
export type Schedule = z.infer<typeof Schedule>;

const AddressType = z.enum(["physical", "postal", "virtual"]);

const Address = z.looseObject({
  id: Id,
  address_1: z.string(),
  address_2: z.string().optional(),
  city: z.string(),
  state_province: z.string(),
  postal_code: z.string(),
  country: z.string(),
  address_type: AddressType,
});

const Location = z.looseObject({
  id: Id,
  location_type: AddressType,
  addresses: z.array(Address).optional(),
  phones: z.array(Phone).optional(),
});

const ServiceAtLocation = z.looseObject({
  id: Id,
  service_id: Id.optional(),
  location: Location.optional(),
  phones: z.array(Phone).optional(),
});

const Organization = z.looseObject({
  id: Id,
  name: z.string(),
  description: z.string(),
  website: Uri.optional(),
  phones: z.array(Phone).optional(),
});

export const Service = z.looseObject({
  id: Id,
  name: z.string(),
  description: z.string().optional(),
  url: Uri.optional(),
  status: z.enum(["active", "inactive", "defunct", "temporarily closed"]),
  interpretation_services: z.string().optional(),
  fees_description: z.string().optional(),
  eligibility_description: z.string().optional(),
  /** The day on which it was last confirmed, and by whom. */
  assured_date: Day.optional(),
  assurer_email: z.email("expected an e-mail address").optional(),
  last_modified: z.iso.datetime({ offset: true, error: "expected a date and a time" }).optional(),
  phones: z.array(Phone).optional(),
  schedules: z.array(Schedule).optional(),
  service_areas: z
    .array(z.looseObject({ id: Id, name: z.string().optional(), description: z.string().optional() }))
    .optional(),
  service_at_locations: z.array(ServiceAtLocation).optional(),
  languages: z.array(Language).optional(),
  organization: Organization.optional(),
  attributes,
  metadata: z.array(Metadata).optional(),
});
export type Service = z.infer<typeof Service>;
