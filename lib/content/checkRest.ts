import type { z } from "zod";
import { type Call, HotlineFields } from "../model/hotline";
import { checkHotline, type Gazetteer, type Report } from "./checkHotline";
import { isWithin, withStandIns } from "./standIns";

/**
 * Of an entry that the schema refused, what `checkHotline` finds in the rest of it: a number with a digit too few says
 * nothing of a ZIP code. What follows from a refused field alone is not told.
 * @returns the calls that it names. Undefined: not all of them could be read.
 */
export function checkRest(
  entry: unknown,
  error: z.ZodError,
  gazetteer: Gazetteer,
  report: Report,
): Call[] | undefined {
  const { value, replaced } = withStandIns(entry, error.issues, standInFor);
  placeState(value, replaced, gazetteer);
  const rest = HotlineFields.safeParse(value);
  if (!rest.success) return undefined;
  checkHotline(rest.data, gazetteer, (field, ...words) => {
    if (!replaced.some((one) => follows(field, one))) report(field, ...words);
  });
  return replaced.some((field) => isWithin(field, "calls")) ? undefined : (rest.data.calls ?? []);
}

const PHONE = { number: "+16175550100" };
const PLACE = { state: "XX", name: "X" };

/** Harmless values by path, `*` for a place in a list. The longest path that fits counts. */
const STAND_INS: Readonly<Record<string, unknown>> = {
  id: "unread",
  name: "X",
  kind: "legal-aid",
  phones: [PHONE],
  "phones.*": PHONE,
  "phones.*.number": PHONE.number,
  "phones.*.use": undefined,
  "phones.*.place": undefined,
  "phones.*.extension": undefined,
  "phones.*.label": undefined,
  "phones.*.languages.*": "en",
  "phones.*.hours": undefined,
  "phones.*.sms": undefined,
  "phones.*.textTo": undefined,
  "phones.*.whatsapp": undefined,
  "address.street": undefined,
  "address.city": "X",
  "address.state": PLACE.state,
  "address.zip": undefined,
  area: { scope: "national" },
  "area.states.*": PLACE.state,
  "area.counties.*": PLACE,
  "area.cities.*": PLACE,
  "area.radiusMiles": 1,
  "area.basis": "inferred",
  services: [],
  "services.*": "referral",
  languages: ["en"],
  "languages.*": "en",
  languagesBasis: "assumed",
  fees: "unknown",
  "limits.*": "low-income",
  confidence: "medium",
  sources: [{ kind: "own", name: "X", for: ["entry"] }],
  "sources.*.on": undefined,
  "sources.*.url": "https://example.org/",
  "sources.*": { kind: "own", name: "X", for: ["entry"] },
  "calls.*": { number: PHONE.number, on: "0001-01-01", by: "X", result: "ok" },
};

function standInFor(path: readonly string[]): [readonly string[], unknown] {
  for (let length = path.length; length > 0; length--) {
    const at = path.slice(0, length);
    const pattern = at.map((key) => (/^\d+$/.test(key) ? "*" : key)).join(".");
    if (pattern in STAND_INS) return [at, STAND_INS[pattern]];
  }
  // The others can be left out.
  return [path.slice(0, 1), undefined];
}

/** Any state of its ZIP code: that the code exists is checked, and not that it is in a state that nobody could read. */
function placeState(value: unknown, replaced: readonly string[], { table }: Gazetteer): void {
  const { address } = value as { address?: { state: string; zip?: string } };
  if (!address || !replaced.includes("address.state")) return;
  address.state = table.get(address.zip ?? "")?.states[0] ?? PLACE.state;
}

/** Whether a fault at `field` may come of nothing but the stand-in at `replaced`. */
function follows(field: string, replaced: string): boolean {
  // What a source was read for is known, whatever its date and address.
  if (field === "sources" && /\.(on|url)$/.test(replaced)) return false;
  if (isWithin(field, replaced) || isWithin(replaced, field)) return true;
  // A radius has its centre in a ZIP code; a call is to a number of the entry.
  if (field === "area") return isWithin("address.zip", replaced);
  return /^calls\.\d+\.number$/.test(field) && /^(calls\b|phones(\.\d+(\.number)?)?$)/.test(replaced);
}
