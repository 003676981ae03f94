import { isDeepStrictEqual } from "node:util";
import { loadHotlines } from "../../../lib/content/loadHotlines";
import {
  type Area,
  type Call,
  Hotline,
  HotlineKind,
  HotlineLimit,
  HotlineService,
  type HotlineSource,
  type Phone,
  PhoneUse,
  SourcedFact,
  SourceKind,
} from "../../../lib/model/hotline";
import { placesOf } from "../../../lib/places/places";
import { zipTable } from "../../../lib/places/zipTable";
import { Random } from "../../fixtures/random";

/** The real directory. */
export const table = zipTable();
export const gazetteer = { table, places: placesOf(table), today: "2026-11-26" };
export const directory = loadHotlines("content/hotlines", table).hotlines;

/** An entry that fits every check: the parts that a test is about, and harmless values for the rest. */
export function makeEntry(parts: Partial<Hotline> = {}): Hotline {
  return {
    id: "example-aid",
    name: "Example Aid",
    kind: "legal-aid",
    phones: [{ number: "+19565550100" }],
    area: { scope: "state", states: ["TX"], basis: "stated" },
    services: [],
    languages: ["en"],
    languagesBasis: "assumed",
    fees: "free",
    confidence: "medium",
    sources: [{ kind: "own", url: "https://example.org/", on: "2026-11-01", for: ["entry", "area"] }],
    ...parts,
  };
}

/** Text with everything that spreadsheets, lists and quotes could trip over. */
const TEXTS = [
  "Call first; ask for Ana",
  'She said "yes", twice',
  "=SUM(A1)",
  "'=1+1",
  "''@here",
  "+1 for all",
  "-5",
  "a | b \\ c; d",
  "\\a",
  "b;",
  "|c|",
  "first line\nsecond line",
  "one\r\ntwo",
  "Ligne d’écoute, ñandú, 中文, العربية",
  "TRUE",
  "00501",
  "1E5",
  "yes",
  "a @ b",
  "@1",
  "a mark\uFEFFin it",
] as const;
const HOURS = [
  { osm: "24/7", timeZone: "America/New_York" },
  { osm: "Mo-Fr 09:00-17:00", timeZone: "America/Chicago" },
  { osm: "Mo,We 13:00-16:30; Fr 09:30-13:00", timeZone: "America/Los_Angeles" },
  { osm: "Mo-Fr 06:00-09:00,17:00-21:00", timeZone: "Pacific/Honolulu" },
  { osm: "Fr 22:00-02:00", timeZone: "America/Puerto_Rico" },
] as const;
const LANGUAGES = ["en", "es", "zh-Hans", "ht", "pt-BR", "yue"] as const;
const COUNTIES = [
  { state: "CA", name: "Los Angeles" },
  { state: "TX", name: "Hidalgo" },
  { state: "LA", name: "Orleans" },
] as const;
const CITIES = [
  { state: "NJ", name: "Jersey City" },
  { state: "MA", name: "Boston" },
] as const;

/** An entry that fits the schema and every check, with any of its fields there or not. */
function randomEntry(random: Random, id: string): Hotline {
  const maybe = <T extends object>(value: () => T): T | object => (random.below(2) ? value() : {});
  const some = <T>(values: readonly T[], least = 1): T[] =>
    random.shuffle(values).slice(0, least + random.below(Math.min(4, values.length - least) + 1));
  const text = () => random.pick(TEXTS);
  const number = () =>
    `+1${2 + random.below(8)}${10 + random.below(90)}${2 + random.below(8)}${100_000 + random.below(900_000)}`;
  const phones = Array.from({ length: 1 + random.below(4) }, (): Phone => ({
    number: number(),
    ...maybe(() => ({ use: some(PhoneUse.options) })),
    ...maybe(() => ({ place: text() })),
    ...maybe(() => ({ extension: String(1 + random.below(9_999)) })),
    ...maybe(() => ({ label: text() })),
    ...maybe(() => ({ languages: some(LANGUAGES) })),
    ...maybe(() => ({ hours: { ...random.pick(HOURS) } })),
    ...maybe(() => ({ sms: random.below(2) === 0 })),
    ...maybe(() => ({ textTo: random.pick(["741741", "88788"]) })),
    ...maybe(() => ({ whatsapp: random.below(2) === 0 })),
  }));
  const source = (): HotlineSource => ({
    kind: random.pick(SourceKind.options),
    ...(random.below(2)
      ? {
          url: random.pick(["https://example.org/a;b|c?d=e,f", "http://example.org/"]),
          ...maybe(() => ({ name: text() })),
        }
      : { name: text() }),
    ...maybe(() => ({ on: random.pick(["2026", "2026-07", "2026-09-19"]) })),
    for: some(SourcedFact.options),
  });
  const area = random.pick<() => Area>([
    () => ({ scope: "national" }),
    () => ({ scope: "state", states: some(["MA", "NH", "PR"]), basis: "stated" }),
    () => ({ scope: "county", counties: some(COUNTIES), basis: "inferred" }),
    () => ({ scope: "city", cities: some(CITIES), basis: "stated" }),
    () => ({
      scope: "radius",
      cities: some(CITIES),
      radiusMiles: 0.5 + random.below(100),
      basis: "inferred",
    }),
  ])();
  const days = ["2025-12-31", "2026-02-28", "2026-11-26"];
  const calls = days.slice(random.below(3)).map((on): Call => {
    const moved = random.below(3) === 0 && { movedTo: phones[0]!.number };
    return {
      number: moved ? number() : random.pick(phones).number,
      on,
      by: text(),
      result: moved ? "moved" : random.pick(["ok", "dead"]),
      ...moved,
      ...maybe(() => ({ note: text() })),
    };
  });
  const limits = some(HotlineLimit.options);
  return Hotline.parse({
    id,
    name: text(),
    kind: random.pick(HotlineKind.options),
    ...maybe(() => ({ description: text() })),
    phones,
    ...maybe(() => ({ url: "https://example.org/?a=1,2", urlSeen: random.below(2) === 0 })),
    ...maybe(() => ({
      address: {
        ...maybe(() => ({ street: text() })),
        city: "Boston",
        state: "MA",
        ...maybe(() => ({ zip: "02108" })),
      },
    })),
    area,
    services: some(HotlineService.options, 0),
    languages: some(LANGUAGES),
    languagesBasis: random.pick(["stated", "assumed"]),
    ...maybe(() => ({ interpreters: random.below(2) === 0 })),
    fees: random.pick(["free", "low-cost", "unknown"]),
    ...maybe(() => ({ limits, ...(limits.includes("nationals-only") && { nationality: "MX" }) })),
    ...maybe(() => ({ restrictions: text() })),
    ...maybe(() => ({ hours: { ...random.pick(HOURS) } })),
    confidence: random.pick(["high", "medium", "low"]),
    sources: [
      { ...source(), kind: "own", for: [...SourcedFact.options] },
      ...Array.from({ length: random.below(3) }, source),
    ],
    ...maybe(() => ({ calls })),
  });
}

export function randomEntries(seed: number, count: number): Hotline[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, at) =>
    randomEntry(random, `entry-${String(at).padStart(3, "0")}`),
  );
}

/** What differs between two lists of entries, by id: a test that prints the whole directory says nothing. */
export function differing(a: readonly Hotline[], b: readonly Hotline[]): string[] {
  const longer = a.length > b.length ? a : b;
  return longer.flatMap(({ id }, at) => (isDeepStrictEqual(a[at], b[at]) ? [] : [id]));
}
