import { languageName } from "../../i18n/format";
import type { SourceKind } from "../../model/hotline";
import { PHONE_FORM, readNumber } from "../phoneNumber";
import { present } from "../present";
import type * as Hsds from "./model";
import type { ServiceReport } from "./ownEntry";
import { hoursOfSchedules } from "./schedules";

/** What a file of somebody else cannot say, or says in another way. */
export type ForeignOptions = {
  /** The state that its services are for, USPS code. Left out: that of each address. */
  state?: string;
  /** The clock of its schedules, IANA: the standard gives an offset alone, which is not the same all year. */
  timeZone?: string;
  /** What kind of source the file is. */
  source: Extract<SourceKind, "list" | "partner">;
  /** What readers of the directory are told that it was. */
  sourceName: string;
};

/** Languages whose English names are known, beside codes. */
const NAMED = [
  "en",
  "es",
  "fr",
  "ar",
  "zh",
  "yue",
  "ht",
  "pt",
  "ko",
  "vi",
  "ru",
  "fil",
  "so",
  "am",
  "fa",
  "uk",
  "pl",
  "hi",
  "ur",
  "bn",
  "ne",
  "sw",
];

/**
 * A service of somebody else's file as an entry that the schema has yet to judge, never surer than `low`: readers see it
 * only where they ask for what nobody confirmed. Null: it has no telephone, or does not answer any more; `left` says which.
 */
export function foreignEntry(
  service: Hsds.Service,
  options: ForeignOptions,
  report: ServiceReport,
): { entry: Record<string, unknown> | null; left: string[] } {
  if (service.status !== "active") return { entry: null, left: [`its status is ${service.status}`] };
  const phones = phonesOf(service, report);
  if (phones.length === 0) return { entry: null, left: ["it has no telephone"] };

  const left: string[] = [];
  const languages = languagesOf(service.languages, left);
  const address = addressOf(service);
  const state = options.state ?? address?.state;
  if (!state) report("service_areas", "--state, or an address with a state", "neither");
  const on = service.assured_date ?? service.last_modified?.slice(0, 10);
  const url = /^https?:/.test(service.url ?? "") ? service.url : undefined;
  const hours = hoursOf(service, options, left, report);
  const read = hours ? ["entry", "hours"] : ["entry"];
  const entry = present({
    id: idOf(service.name),
    name: service.name.trim(),
    kind: "legal-aid",
    description: text(service.description),
    phones,
    url,
    urlSeen: url === undefined ? undefined : false,
    address,
    area: { scope: "state", states: [state], basis: "inferred" },
    services: [],
    languages: languages.length > 0 ? languages : ["en"],
    languagesBasis: languages.length > 0 ? "stated" : "assumed",
    fees: "unknown",
    restrictions: text(service.eligibility_description),
    hours,
    confidence: "low",
    sources: [present({ kind: options.source, name: options.sourceName, on, for: read })],
  });
  return { entry, left };
}

/** Those of the service, else of its places, else of its organization. Nobody answers a fax. */
function phonesOf(service: Hsds.Service, report: ServiceReport): Record<string, unknown>[] {
  const places = (service.service_at_locations ?? []).flatMap(({ phones = [], location }) => [
    ...phones,
    ...(location?.phones ?? []),
  ]);
  const [field, phones = []] = (
    [
      ["phones", service.phones],
      ["service_at_locations", places],
      ["organization.phones", service.organization?.phones],
    ] as const
  ).find(([, some]) => some && some.length > 0) ?? ["phones"];
  const seen = new Set<string>();
  return phones.flatMap(({ number: written, type, description, extension }, at) => {
    if (type === "fax") return [];
    const number = readNumber(written);
    if (!number) report(`${field}.${at}.number`, PHONE_FORM, JSON.stringify(written));
    if (seen.has(number ?? written)) return [];
    seen.add(number ?? written);
    return [
      present({
        number: number ?? written,
        use: type === "text" ? ["text"] : type === "textphone" ? ["tty"] : undefined,
        extension: extension?.toString(),
        label: text(description),
      }),
    ];
  });
}

/** By code, of two letters or three, else by English name. */
function languagesOf(languages: readonly Hsds.Language[] = [], left: string[]): string[] {
  const found = languages.flatMap(({ code, name = "" }) => {
    const language = canonical(code) ?? NAMED.find((one) => languageName(one, "en") === name.trim());
    if (!language) left.push(`its language ${JSON.stringify(code ?? name)} is not known`);
    return language ?? [];
  });
  return [...new Set(found)];
}

/** "spa" → "es". Undefined: no code of a language. */
function canonical(code: string | undefined): string | undefined {
  if (!/^[a-z]{2,3}(-|$)/i.test(code ?? "")) return undefined;
  try {
    return Intl.getCanonicalLocales(code)[0];
  } catch {
    return undefined;
  }
}

function addressOf({ service_at_locations: places = [] }: Hsds.Service) {
  const address = places
    .flatMap(({ location }) => location?.addresses ?? [])
    .find((one) => one.city.trim() !== "" && one.state_province.trim() !== "");
  if (!address) return undefined;
  const [zip] = /^\d{5}/.exec(address.postal_code.trim()) ?? [];
  return {
    ...(text(address.address_1) && {
      street: [text(address.address_1), text(address.address_2)].filter(Boolean).join(", "),
    }),
    city: address.city.trim(),
    state: address.state_province.trim(),
    ...(zip && { zip }),
  };
}

function hoursOf(
  { schedules = [] }: Hsds.Service,
  { timeZone }: ForeignOptions,
  left: string[],
  report: ServiceReport,
) {
  if (schedules.length === 0) return undefined;
  if (timeZone === undefined) {
    left.push("its hours are left out: --time-zone says by whose clock they are");
    return undefined;
  }
  const { hours, faults } = hoursOfSchedules(schedules, timeZone);
  if (faults.some(({ field }) => field === "freq" || field === "interval")) {
    left.push("its hours are left out: they differ from week to week");
    return undefined;
  }
  for (const { at, field, expected, received } of faults)
    report(`schedules.${at}.${field}`, expected, received);
  return hours;
}

/** "Línea de Ayuda, Inc." → "linea-de-ayuda-inc". */
function idOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function text(value: string | undefined): string | undefined {
  return value?.trim() || undefined;
}
