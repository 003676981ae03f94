import type { Hotline, HotlineSource, NamedPlace, Phone } from "../../model/hotline";
import { writeHours, writeList, writeNumber, writeRows, writeYesNo } from "./cells";

/** The columns of an entry, in order, and what each holds. content/README.md explains them. */
export const COLUMNS = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  description: ({ description }) => description,
  url: ({ url }) => url,
  url_seen: ({ urlSeen }) => writeYesNo(urlSeen),
  street: ({ address }) => address?.street,
  city: ({ address }) => address?.city,
  // Together, since a spreadsheet would make 2108 of 02108.
  state_zip: ({ address }) => [address?.state, address?.zip].filter(Boolean).join(" "),
  area: ({ area }) => area.scope,
  area_states: ({ area }) => (area.scope === "state" ? writeList(area.states) : ""),
  area_places: ({ area }) => writePlaces(area),
  area_miles: ({ area }) => (area.scope === "radius" ? String(area.radiusMiles) : ""),
  area_basis: ({ area }) => (area.scope === "national" ? "" : area.basis),
  services: ({ services }) => writeList(services),
  languages: ({ languages }) => writeList(languages),
  languages_basis: ({ languagesBasis }) => languagesBasis,
  interpreters: ({ interpreters }) => writeYesNo(interpreters),
  fees: ({ fees }) => fees,
  limits: ({ limits = [] }) => writeList(limits),
  nationality: ({ nationality }) => nationality,
  restrictions: ({ restrictions }) => restrictions,
  hours: ({ hours }) => hours && writeHours(hours),
  confidence: ({ confidence }) => confidence,
  sources: ({ sources }) => writeRows(sources.map(sourceParts)),
  calls: ({ calls = [] }) =>
    writeRows(
      calls.map(({ on, number, result, movedTo, by, note }) => [
        on,
        writeNumber(number),
        result,
        movedTo === undefined ? "" : writeNumber(movedTo),
        by,
        note ?? "",
      ]),
    ),
} satisfies Record<string, (hotline: Hotline) => string | undefined>;

/** The columns of a phone, after `phone_1_`, `phone_2_` and so on. */
export const PHONE_COLUMNS = {
  number: ({ number }) => writeNumber(number),
  use: ({ use = [] }) => writeList(use),
  place: ({ place }) => place,
  extension: ({ extension }) => extension,
  label: ({ label }) => label,
  languages: ({ languages = [] }) => writeList(languages),
  hours: ({ hours }) => hours && writeHours(hours),
  sms: ({ sms }) => writeYesNo(sms),
  text_to: ({ textTo }) => textTo,
  whatsapp: ({ whatsapp }) => writeYesNo(whatsapp),
} satisfies Record<string, (phone: Phone) => string | undefined>;

export type Column = keyof typeof COLUMNS;
export type PhoneColumn = keyof typeof PHONE_COLUMNS;

/** The name of a phone's column; phones count from 1. */
export function phoneColumn(phone: number, column: PhoneColumn): string {
  return `phone_${phone}_${column}`;
}

function writePlaces(area: Hotline["area"]): string {
  const places: readonly NamedPlace[] =
    area.scope === "county" ? area.counties : "cities" in area ? (area.cities ?? []) : [];
  return writeList(places.map(({ name, state }) => `${name}, ${state}`));
}

function sourceParts({ kind, on = "", for: facts, url = "", name = "" }: HotlineSource): string[] {
  return [kind, on, facts.join(", "), url, name];
}
