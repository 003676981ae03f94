import type { Call, Hotline } from "../model/hotline";
import { nearestIds } from "../model/nearestIds";
import { IsoDate, UsPhone } from "../model/primitives";
import { PHONE_FORM, readNumber } from "./phoneNumber";

/** What a steward says of a call, as typed. */
export type CallReport = {
  id?: string;
  on?: string;
  by?: string;
  result?: string;
  /** Which number was called, where an entry has several. */
  phone?: string;
  /** The number that answers for it now. */
  to?: string;
  note?: string;
};

/** What is wrong with a part of a report, in the words of a fault. */
export type CallFault = { field: keyof CallReport; expected: string; received: string };

const RESULTS = ["ok", "moved", "dead"] as const;
type Result = (typeof RESULTS)[number];

/**
 * The entry with the call added to its history. `moved` needs the new number: it takes the place of the old one, which
 * stays in the call alone. Without one nobody can be reached, and the result is `dead`. Every fault at once, and then no
 * entry.
 * @param today a call cannot be later.
 */
export function recordCall(
  hotlines: readonly Hotline[],
  report: CallReport,
  today: IsoDate,
): { hotline: Hotline } | { faults: CallFault[] } {
  const faults: CallFault[] = [];
  const fault = (field: keyof CallReport, expected: string, received = report[field]) => {
    faults.push({ field, expected, received: received === undefined ? "nothing" : JSON.stringify(received) });
    return undefined;
  };

  const hotline = hotlines.find(({ id }) => id === report.id);
  if (!hotline) fault("id", idExpected(report.id, hotlines));
  const number = hotline && numberOf(hotline, report.phone, (expected) => fault("phone", expected));
  const on = report.on !== undefined && IsoDate.safeParse(report.on).success ? report.on : undefined;
  const last = hotline?.calls?.at(-1)?.on;
  if (on === undefined) fault("on", "a day such as 2026-11-26");
  else if (on > today) fault("on", `a day that has been, ${today} or before`);
  else if (last !== undefined && on < last) fault("on", `a day not before that of the last call, ${last}`);
  const by = report.by?.trim();
  if (!by) fault("by", "the name of who called");
  const result = RESULTS.find((one) => one === report.result);
  if (!result) fault("result", RESULTS.join(", "));
  const movedTo = movedToOf(report, result, number, (expected) => fault("to", expected));
  const note = report.note?.trim();
  if (note === "") fault("note", "words, or no --note");

  if (faults.length > 0 || !hotline || !number || !on || !by || !result) return { faults };
  const call: Call = { number, on, by, result, ...(movedTo && { movedTo }), ...(note && { note }) };
  return { hotline: withCall(hotline, call) };
}

function idExpected(typed: string | undefined, hotlines: readonly Hotline[]): string {
  if (typed === undefined) return "the id of an entry";
  const near = nearestIds(
    typed,
    hotlines.map(({ id }) => id),
  );
  return near.length > 0 ? `the id of an entry, perhaps ${near.join(", ")}` : "the id of an entry";
}

/** The number that was called: the only one, or the one that was named. */
function numberOf(
  { phones }: Hotline,
  phone: string | undefined,
  refuse: (expected: string) => undefined,
): string | undefined {
  const [only, ...others] = phones.map(({ number }) => number);
  if (phone === undefined)
    return others.length === 0 ? only : refuse(`--phone with one of ${[only, ...others].join(", ")}`);
  const number = readNumber(phone);
  return number && phones.some((one) => one.number === number)
    ? number
    : refuse(`a number of this entry: ${[only, ...others].join(", ")}`);
}

function movedToOf(
  { to }: CallReport,
  result: Result | undefined,
  from: string | undefined,
  refuse: (expected: string) => undefined,
): string | undefined {
  if (to === undefined)
    return result === "moved"
      ? refuse("--to with the number that answers now; where there is none, --result dead")
      : undefined;
  if (result && result !== "moved") return refuse(`no --to where the result is ${result}`);
  const number = readNumber(to);
  if (!number) return refuse(PHONE_FORM);
  if (!UsPhone.safeParse(number).success)
    return refuse("a number that costs the caller no more than any other");
  return number === from ? refuse("another number than the one that was called") : number;
}

function withCall({ calls = [], ...hotline }: Hotline, call: Call): Hotline {
  return { ...hotline, phones: phonesAfter(hotline.phones, call), calls: [...calls, call] };
}

/** The new number stands where the old one stood, once: the entry may have had it already. */
function phonesAfter(phones: Hotline["phones"], { number, movedTo }: Call): Hotline["phones"] {
  if (movedTo === undefined) return phones;
  if (phones.some((phone) => phone.number === movedTo))
    return phones.filter((phone) => phone.number !== number);
  return phones.map((phone) => (phone.number === number ? { ...phone, number: movedTo } : phone));
}
