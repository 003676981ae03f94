import { z } from "zod";
import { Id, PartialDate, StateCode, Text, UsPhone, WebAddress, Zip } from "./primitives";

/**
 * What kind of place it is, by the contract in ICE's list. `agreement`: a jail or prison that ICE uses by agreement, its
 * own or that of the U.S. Marshals. `ice`: a place that holds people for ICE alone. `marshals`: a private place under a
 * contract of the Marshals. `staging`: where people wait for a move.
 */
const PlaceKind = z.enum([
  "agreement",
  "ice",
  "marshals",
  "federal-prison",
  "state",
  "staging",
  "family",
  "military",
]);
export type PlaceKind = z.infer<typeof PlaceKind>;

/**
 * Where a fact was read. `own`: a page of the place, or of its county. `government`: a page of ICE or another agency.
 * `prison-list`: the U.S. government's list of prisons (HIFLD). `operator`: the company that runs the place, or its
 * visiting system. `list`: an unofficial list, or somebody's copy.
 */
const DetentionSourceKind = z.enum(["own", "government", "prison-list", "operator", "news", "list"]);
export type DetentionSourceKind = z.infer<typeof DetentionSourceKind>;

const sourceFields = {
  kind: DetentionSourceKind,
  url: WebAddress.optional(),
  /** What it is, where it has no address that can be opened. */
  name: Text.optional(),
  /** The date that it bears, or on which it was copied. Left out: it had none. */
  on: PartialDate.optional(),
};
type SourceFields = { url?: string | undefined; name?: string | undefined };
const isNamed = ({ url, name }: SourceFields) => url !== undefined || name !== undefined;
const UNNAMED = { path: ["url"], error: "expected an address, or a name where there is none" };

const Source = z.strictObject(sourceFields).refine(isNamed, UNNAMED);
export type DetentionSource = z.infer<typeof Source>;

/** `unsure`: it is the number of what stood at the address before, and nothing newer was seen. */
const Phone = z
  .strictObject({ number: UsPhone, unsure: z.literal(true).optional(), ...sourceFields })
  .refine(isNamed, UNNAMED);
export type DetentionPhone = z.infer<typeof Phone>;

/** A rule in English, as short as it can be told. */
const Visits = z
  .strictObject({ text: Text, byAppointment: z.literal(true).optional(), ...sourceFields })
  .refine(isNamed, UNNAMED);
const Mail = z.strictObject({ text: Text, ...sourceFields }).refine(isNamed, UNNAMED);

/** A place of ICE's list. What has no source of its own here is from that list. */
const Place = z
  .strictObject({
    id: Id,
    name: Text,
    /** Left out where the list has none. */
    street: Text.optional(),
    city: Text,
    state: StateCode.optional(),
    zip: Zip,
    /** In place of `state`: where it is, outside the states and territories. Its ZIP code is a military one. */
    abroad: Text.optional(),
    /** The field office that answers for it: an id in `offices.json`. */
    office: Id,
    kind: PlaceKind,
    sex: z.enum(["men", "women", "both"]).optional(),
    /** Average daily population of the fiscal year. It orders lists and is not shown. */
    population: z.number().nonnegative(),
    phone: Phone.optional(),
    /** The number for families, where there is one besides. */
    familyPhone: Phone.optional(),
    visits: Visits.optional(),
    mail: Mail.optional(),
    /** Where it was read that the place has closed since. */
    closed: Source.optional(),
  })
  .refine(({ state, abroad }) => (state === undefined) !== (abroad === undefined), {
    path: ["state"],
    error: "expected state, or abroad where it is in none",
  });
export type DetentionPlace = z.infer<typeof Place>;

/** `content/detention/places.json`. */
export const DetentionPlaces = z.strictObject({ list: Source, places: z.array(Place).min(1) });

const office = {
  id: Id,
  name: Text,
  street: Text,
  city: Text,
  state: StateCode,
  zip: Zip,
  /** What it answers for, in ICE's words. */
  area: Text.optional(),
  phone: Phone.optional(),
  email: z.email("expected an e-mail address").optional(),
};

/**
 * When people check in, by the clock of the place. `hours` in the form of OpenStreetMap's `opening_hours`: of every week
 * ("Tu-Th 08:00-15:00"), or of one day each month ("Tu[1] 09:00-12:00": the first Tuesday, "[-1]" the last). `note` in ICE's
 * words; it alone where no form fits.
 */
const CheckIn = z
  .strictObject({ hours: Text.optional(), note: Text.optional(), ...sourceFields })
  .refine(({ hours, note }) => hours !== undefined || note !== undefined, {
    path: ["hours"],
    error: "expected hours, or a note where no form fits",
  })
  .refine(isNamed, UNNAMED);

/** An office to check in at. Without `checkIn`, ICE's page gave no hours. */
const LocalOffice = z.strictObject({ ...office, checkIn: CheckIn.optional() });
export type LocalOffice = z.infer<typeof LocalOffice>;

/** One of ICE's field offices, by the name of its city. ICE says that it is not a place to check in. */
const FieldOffice = z.strictObject({ ...office, local: z.array(LocalOffice) });
export type FieldOffice = z.infer<typeof FieldOffice>;

/** `content/detention/offices.json`. Addresses, areas and e-mail are from `list`. */
export const DetentionOffices = z.strictObject({ list: Source, offices: z.array(FieldOffice).min(1) });

/** Which field office answers for a state, and for those of its counties that have another. Null: none is named. */
const StateArea = z.strictObject({
  state: StateCode,
  office: Id.nullable(),
  others: z
    .array(z.strictObject({ office: Id, counties: z.array(Text).min(1) }))
    .min(1)
    .optional(),
});
export type StateArea = z.infer<typeof StateArea>;

/** `content/detention/areas.json`. */
export const DetentionAreas = z.strictObject({ list: Source, states: z.array(StateArea).min(1) });

/** All of `content/detention/`. */
export type Detention = {
  places: z.infer<typeof DetentionPlaces>;
  offices: z.infer<typeof DetentionOffices>;
  areas: z.infer<typeof DetentionAreas>;
};
