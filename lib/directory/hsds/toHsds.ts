import { lastAnswered, livePhones } from "../../hotlines/livePhones";
import { weeklyHours } from "../../hours/readHours";
import { languageName } from "../../i18n/format";
import type { Call, Hotline, Phone } from "../../model/hotline";
import { writeHours, writeYesNo } from "../csv/cells";
import type * as Hsds from "./model";
import { schedulesOf } from "./schedules";
import { attributesOf } from "./terms";
import { uuidOf } from "./uuid";

/** The word with which a call stands in the metadata of a service: "call-ok". */
export const CALL_PREFIX = "call-";

/**
 * An entry as a service of Open Referral's HSDS 3.0, with its organization, phones, schedules and all else within it.
 * What carries trust: `status` (`defunct` where every number was found dead), `assured_date` (the newest call that was
 * answered; none while nobody has called), `last_modified` (the newest day that the entry bears) and each call in
 * `metadata`. `fromHsds` gives the same entry back.
 * @param contact the address of who answers for the directory; without one there is no `assurer_email`.
 */
export function toHsds(hotline: Hotline, contact?: string): Hsds.Service {
  const id = uuidOf(`service/${hotline.id}`);
  const assured = lastAnswered(hotline);
  const modified = newestDay(hotline);
  const { description, url, hours, restrictions, fees, address, calls = [] } = hotline;
  return {
    id,
    name: hotline.name,
    ...(description && { description }),
    ...(url && { url }),
    status: statusOf(hotline),
    ...(hotline.interpreters && { interpretation_services: "Interpreters for other languages" }),
    ...(fees !== "unknown" && { fees_description: fees === "free" ? "Free" : "Low cost" }),
    ...(restrictions && { eligibility_description: restrictions }),
    ...(assured && { assured_date: assured, ...(contact && { assurer_email: contact }) }),
    ...(modified && { last_modified: `${modified}T00:00:00Z` }),
    // The standard wants both; who stands behind a line is not told apart from the line.
    organization: {
      id: uuidOf(`organization/${hotline.id}`),
      name: hotline.name,
      description: description ?? hotline.name,
    },
    phones: hotline.phones.map((phone) => phoneOf(phone, id)),
    languages: hotline.languages.map((language) => languageOf(language, id)),
    ...(hours && { schedules: schedulesOf(id, weeklyHours(hours)) }),
    service_areas: areaNames(hotline).map((name) => ({
      id: uuidOf(`${id}/area/${name}`),
      service_id: id,
      name,
    })),
    ...(address && { service_at_locations: [locationOf(address, id)] }),
    attributes: attributesOfEntry(hotline, id),
    ...(calls.length > 0 && { metadata: calls.map((call, at) => metadataOf(call, at, id)) }),
  };
}

/** Whether any number is left that no call has found dead. */
export function statusOf(hotline: Hotline): "active" | "defunct" {
  return livePhones(hotline).length > 0 ? "active" : "defunct";
}

/** Of a source or a call. A date that names a month alone is no day. */
function newestDay({ sources, calls = [] }: Hotline): string | undefined {
  return [...sources, ...calls]
    .flatMap(({ on }) => (on?.length === 10 ? [on] : []))
    .sort()
    .at(-1);
}

function phoneOf(
  { number, use = [], place, extension, label, languages, hours, sms, textTo, whatsapp }: Phone,
  service: string,
): Hsds.Phone {
  const id = uuidOf(`${service}/phone/${number}`);
  const { word, value } = attributesOf({ id, entity: "phone" });
  const attributes = [
    ...use.map((one) => word("phone-use", one)),
    ...(place ? [value("phone-place", place)] : []),
    ...(hours ? [value("hours", writeHours(hours))] : []),
    ...(sms === undefined ? [] : [value("sms", writeYesNo(sms))]),
    ...(textTo ? [value("text-to", textTo)] : []),
    ...(whatsapp === undefined ? [] : [value("whatsapp", writeYesNo(whatsapp))]),
  ];
  return {
    id,
    service_id: service,
    number,
    ...(extension && { extension: Number(extension) }),
    type: use.includes("text") ? "text" : use.includes("tty") ? "textphone" : "voice",
    ...(label && { description: label }),
    ...(languages && { languages: languages.map((language) => languageOf(language, id)) }),
    ...(attributes.length > 0 && { attributes }),
  };
}

/** The standard knows no script of a language: "zh-Hans" is "zh" there, with our tag beside it. */
function languageOf(tag: string, owner: string): Hsds.Language {
  const id = uuidOf(`${owner}/language/${tag}`);
  const [code = tag] = tag.split("-");
  return {
    id,
    code,
    name: languageName(tag, "en"),
    ...(code !== tag && {
      attributes: [attributesOf({ id, entity: "language" }).value("language-tag", tag)],
    }),
  };
}

function areaNames({ area, address }: Hotline): string[] {
  const within = (name: string, state: string) => `${name}, ${state}`;
  switch (area.scope) {
    case "national":
      return ["United States"];
    case "state":
      return area.states;
    case "county":
      return area.counties.map(({ name, state }) => within(name, state));
    case "city":
      return area.cities.map(({ name, state }) => within(name, state));
    case "radius": {
      const centers = address?.zip ? [{ name: address.city, state: address.state }] : (area.cities ?? []);
      return centers.map(({ name, state }) => `${area.radiusMiles} miles around ${within(name, state)}`);
    }
  }
}

/** The standard wants every part of an address: what we do not have is empty. */
function locationOf(
  { street = "", city, state, zip = "" }: NonNullable<Hotline["address"]>,
  service: string,
) {
  const id = uuidOf(`${service}/location`);
  return {
    id: uuidOf(`${service}/service-at-location`),
    service_id: service,
    location: {
      id,
      location_type: "physical" as const,
      addresses: [
        {
          id: uuidOf(`${service}/address`),
          location_id: id,
          address_1: street,
          city,
          state_province: state,
          postal_code: zip,
          country: "US",
          address_type: "physical" as const,
        },
      ],
    },
  };
}

function attributesOfEntry(hotline: Hotline, id: string): Hsds.Attribute[] {
  const { word, value } = attributesOf({ id, entity: "service" });
  const { interpreters, urlSeen, nationality, hours } = hotline;
  return [
    value("entry", hotline.id),
    word("kind", hotline.kind),
    ...hotline.services.map((service) => word("service", service)),
    ...(hotline.limits ?? []).map((limit) => word("limit", limit)),
    ...(nationality ? [value("nationality", nationality)] : []),
    word("fees", hotline.fees),
    word("confidence", hotline.confidence),
    word("languages-basis", hotline.languagesBasis),
    ...(interpreters === undefined ? [] : [value("interpreters", writeYesNo(interpreters))]),
    ...(urlSeen === undefined ? [] : [value("url-seen", writeYesNo(urlSeen))]),
    ...(hours ? [value("hours", writeHours(hours))] : []),
    value("area", JSON.stringify(hotline.area)),
    ...hotline.sources.map((source, at) => value("source", JSON.stringify(source), at)),
  ];
}

function metadataOf(
  { number, on, by, result, movedTo, note }: Call,
  at: number,
  service: string,
): Hsds.Metadata {
  return {
    id: uuidOf(`${service}/call/${at}`),
    resource_id: service,
    resource_type: "service",
    last_action_date: on,
    last_action_type: `${CALL_PREFIX}${result}`,
    field_name: "phones.number",
    previous_value: number,
    replacement_value: result === "dead" ? "" : (movedTo ?? number),
    updated_by: by,
    ...(note && { note }),
  };
}
