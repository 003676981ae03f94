import { readHours } from "../../hours/readHours";
import type { Hours } from "../../model/hotline";
import { readHoursCell } from "../csv/cells";
import { readNumber } from "../phoneNumber";
import { present } from "../present";
import type * as Hsds from "./model";
import { hoursOfSchedules } from "./schedules";
import { readAttributes } from "./terms";
import { CALL_PREFIX } from "./toHsds";

/** Says what is wrong with a field of a service. */
export type ServiceReport = (field: string, expected: string, received: string) => void;

/**
 * A service that `toHsds` made, perhaps changed since, as an entry that the schema has yet to judge. What the standard has
 * a field for is taken from that field; the rest, the area among it, from our attributes.
 */
export function ownEntry(service: Hsds.Service, report: ServiceReport): Record<string, unknown> {
  const said = readAttributes(service.attributes);
  return present({
    id: said.value("entry"),
    name: service.name,
    kind: said.word("kind"),
    description: service.description,
    phones: (service.phones ?? []).map(ownPhone),
    url: service.url,
    urlSeen: service.url === undefined ? undefined : said.value("url-seen") === "yes",
    address: addressOf(service),
    area: json(said.value("area"), report),
    services: said.words("service"),
    languages: (service.languages ?? []).map(tagOf),
    languagesBasis: said.word("languages-basis"),
    interpreters: yesNo(said.value("interpreters")),
    fees: said.word("fees"),
    limits: some(said.words("limit")),
    nationality: said.value("nationality"),
    restrictions: service.eligibility_description,
    hours: hoursOf(service, said.value("hours"), report),
    confidence: said.word("confidence"),
    sources: said.values("source").map((source) => json(source, report)),
    calls: callsOf(service.metadata),
  });
}

function ownPhone(phone: Hsds.Phone): Record<string, unknown> {
  const { number, extension, description, languages, attributes } = phone;
  const said = readAttributes(attributes);
  const hours = said.value("hours");
  return present({
    number: readNumber(number) ?? number,
    use: some(said.words("phone-use")),
    place: said.value("phone-place"),
    extension: extension?.toString(),
    label: description,
    languages: languages?.map(tagOf),
    hours: hours === undefined ? undefined : (readHoursCell(hours) ?? hours),
    sms: yesNo(said.value("sms")),
    textTo: said.value("text-to"),
    whatsapp: yesNo(said.value("whatsapp")),
  });
}

/** No words are a field that is not there. */
function some(words: readonly string[]): readonly string[] | undefined {
  return words.length > 0 ? words : undefined;
}

function tagOf({ code, attributes }: Hsds.Language): string | undefined {
  return readAttributes(attributes).value("language-tag") ?? code;
}

/** The first address. Empty parts are those that we do not have. */
function addressOf({ service_at_locations: places = [] }: Hsds.Service) {
  const [address] = places.flatMap(({ location }) => location?.addresses ?? []);
  if (!address) return undefined;
  return present({
    street: address.address_1 || undefined,
    city: address.city,
    state: address.state_province,
    zip: address.postal_code || undefined,
  });
}

/** The hours as we wrote them where the schedules still say the same; else what the schedules say now. */
function hoursOf(
  { schedules = [] }: Hsds.Service,
  ours: string | undefined,
  report: ServiceReport,
): Hours | undefined {
  const written = ours === undefined ? undefined : readHoursCell(ours);
  if (ours !== undefined && !written) report("attributes", "hours @ time zone", JSON.stringify(ours));
  if (schedules.length === 0) return undefined;
  if (!written) {
    report("schedules", "a time zone, in the attribute hours", "none");
    return undefined;
  }
  const { hours, faults } = hoursOfSchedules(schedules, written.timeZone);
  for (const { at, field, expected, received } of faults)
    report(`schedules.${at}.${field}`, expected, received);
  return hours && isSameWeek(hours, written) ? written : hours;
}

/** Whether two hours are the same week, in whatever form each is written. */
function isSameWeek(a: Hours, b: Hours): boolean {
  const [one, other] = [readHours(a), readHours(b)];
  return "hours" in one && JSON.stringify(one) === JSON.stringify(other);
}

function callsOf(metadata: readonly Hsds.Metadata[] = []) {
  const calls = metadata
    .filter(({ last_action_type: type }) => type.startsWith(CALL_PREFIX))
    .map((call) => {
      const result = call.last_action_type.slice(CALL_PREFIX.length);
      return present({
        number: call.previous_value,
        on: call.last_action_date,
        by: call.updated_by,
        result,
        movedTo: result === "moved" ? call.replacement_value : undefined,
        note: call.note,
      });
    });
  return calls.length > 0 ? calls : undefined;
}

function yesNo(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value === "yes";
}

function json(text: string | undefined, report: ServiceReport): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    report("attributes", "JSON", JSON.stringify(text));
    return undefined;
  }
}
