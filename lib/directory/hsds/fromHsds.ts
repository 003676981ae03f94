import { checkHotline, type Gazetteer } from "../../content/checkHotline";
import { checkRest } from "../../content/checkRest";
import { withStandIns } from "../../content/standIns";
import { zodFaults } from "../../content/zodFaults";
import type { Fault } from "../../model/fault";
import { Hotline } from "../../model/hotline";
import type { Called, Incoming } from "../planImport";
import { foreignEntry, type ForeignOptions } from "./foreignEntry";
import { Service } from "./model";
import { ownEntry } from "./ownEntry";
import { readAttributes } from "./terms";
import { statusOf } from "./toHsds";

/** The fields of an entry that a field of its service shows in: a fault there is told once, under its name in the file. */
function shows(field: string): readonly string[] {
  // An id of theirs says nothing of ours.
  if (/(^|\.)id$/.test(field)) return [];
  if (field.includes(".addresses.")) return ["address", "area"];
  const [top = ""] = field.split(".");
  return SHOWS[top] ?? [top];
}

const SHOWS: Readonly<Record<string, readonly string[]>> = {
  attributes: ["area", "sources", "hours"],
  metadata: ["calls"],
  name: ["name", "id"],
  organization: ["phones"],
  schedules: ["hours"],
  service_areas: ["area"],
  service_at_locations: ["phones"],
};

/**
 * The entries of a file of Open Referral's HSDS 3.0: a list of services, or a page of an interface with them in
 * `contents`. Services that this directory wrote come back as they were; of others what they say is taken, with low
 * confidence, and only where the directory has no entry of that name or number: what a steward has looked at is not
 * overwritten. Every fault of every service; entries with one are left out, and of ours `faulty` has the calls, where
 * these could be read. `left` says what was not taken, and why.
 * A fault's field is "service 3, phones.0.number", services counted from 1.
 * @param file the name that faults show.
 */
export function fromHsds(
  text: string,
  file: string,
  current: readonly Hotline[],
  gazetteer: Gazetteer,
  options: ForeignOptions,
): Incoming & { faults: Fault[]; left: string[] } {
  const faults: Fault[] = [];
  const left: string[] = [];
  const hotlines: Hotline[] = [];
  const faulty: Called[] = [];
  const callsAt = new Map<string, string>();
  const ids = new Set<string>();
  const content = contentOf(text, file, faults);
  for (const { at, service, unread } of servicesOf(content, file, faults)) {
    const lacking = new Set(unread.flatMap(shows));
    let isFaulty = unread.length > 0;
    const report = (field: string, expected: string, received: string) => {
      isFaulty = true;
      faults.push({ file, field: inService(at, field), expected, received });
    };
    const reportUnread: typeof report = (field, ...words) => {
      for (const one of shows(field)) lacking.add(one);
      report(field, ...words);
    };
    const reportEntry: typeof report = (field, ...words) => {
      const isLacking = lacking.has(field.split(".")[0]!);
      // A call is to a number of the entry.
      const isOfLacking = /^calls\.\d+\.number$/.test(field) && lacking.has("phones");
      if (!isLacking && !isOfLacking) report(fieldOf(field), ...words);
    };
    const isOwn = readAttributes(service.attributes).value("entry") !== undefined;
    const keepCalls = (one: Called) => {
      if (isOwn && !lacking.has("calls")) faulty.push(one);
    };
    const read = isOwn
      ? { entry: ownEntry(service, reportUnread), left: [] }
      : foreignEntry(service, options, reportUnread);
    left.push(...read.left.map((why) => `${service.name}: ${why}`));
    if (!read.entry) continue;
    callsAt.set(String(read.entry.id), inService(at, "metadata"));
    const parsed = Hotline.safeParse(read.entry);
    if (!parsed.success) {
      for (const { field, ...fault } of zodFaults(file, parsed.error, read.entry))
        reportEntry(field, fault.expected, fault.received);
      const calls = checkRest(read.entry, parsed.error, gazetteer, reportEntry);
      if (calls) keepCalls({ id: String(read.entry.id), calls });
      continue;
    }
    const hotline = parsed.data;
    // A status follows from calls: that of others is a reason to call.
    if (isOwn && !lacking.has("status") && service.status !== statusOf(hotline))
      left.push(`${service.name}: its status there is ${service.status}; call it`);
    const known = isOwn || lacking.size > 0 ? undefined : sameAs(hotline, [...current, ...hotlines]);
    if (known) {
      left.push(`${service.name}: the directory has ${known.id}, with the same name or number`);
      continue;
    }
    if (ids.has(hotline.id)) reportEntry("id", "a service that is in the file once", `"${hotline.id}" again`);
    ids.add(hotline.id);
    checkHotline(hotline, gazetteer, reportEntry);
    if (isFaulty) keepCalls(hotline);
    else hotlines.push(hotline);
  }
  return { hotlines, faulty, callsAt, faults, left };
}

/** The list of services; empty, with a fault, where there is none. */
function contentOf(text: string, file: string, faults: Fault[]): unknown[] {
  const refuse = (expected: string, received: string) => {
    faults.push({ file, field: "(whole file)", expected, received });
    return [];
  };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return refuse("JSON", (error as Error).message);
  }
  const list = (content as { contents?: unknown } | null)?.contents ?? content;
  if (Array.isArray(list)) return list;
  return refuse(
    "a list of services, or a page with them in contents",
    content === null ? "null" : typeof content,
  );
}

type Read = {
  at: number;
  service: Service;
  /** Where the standard was not kept: there the service has something harmless. */
  unread: string[];
};

/**
 * The services with their place in the list. What does not fit the standard goes to `faults`, and the rest of such a
 * service is read; where it cannot be, it is left out.
 */
function servicesOf(content: readonly unknown[], file: string, faults: Fault[]): Read[] {
  return content.flatMap((one, at): Read[] => {
    const parsed = Service.safeParse(one);
    if (parsed.success) return [{ at, service: parsed.data, unread: [] }];
    const found = zodFaults(file, parsed.error, one);
    faults.push(...found.map((fault) => ({ ...fault, field: inService(at, fault.field) })));
    // Without what our own attributes say, an entry is not the same one.
    if (found.some(({ field }) => /(^|\.)attributes\.(?!.*\bid$)/.test(field))) return [];
    const { value, replaced } = withStandIns(one, parsed.error.issues, (path) => [
      path,
      STAND_INS[path.at(-1)!],
    ]);
    const rest = Service.safeParse(value);
    return rest.success ? [{ at, service: rest.data, unread: replaced }] : [];
  });
}

/** Harmless values of what the standard requires, by the name of the field. What it does not require can be left out. */
const STAND_INS: Readonly<Record<string, string>> = {
  id: "00000000-0000-4000-8000-000000000000",
  name: "unread",
  status: "active",
  number: "617-555-0100",
  city: "?",
  state_province: "XX",
  postal_code: "",
  address_1: "",
  country: "US",
  address_type: "physical",
  location_type: "physical",
};

function inService(at: number, field: string): string {
  return `service ${at + 1}, ${field}`;
}

const ADDRESS = "service_at_locations.0.location.addresses.0";
/** Where the standard has what a field of an entry is read from, where it has another name there. */
const NAMES: Readonly<Record<string, string>> = {
  id: "name",
  restrictions: "eligibility_description",
  "address.city": `${ADDRESS}.city`,
  "address.state": `${ADDRESS}.state_province`,
  "address.zip": `${ADDRESS}.postal_code`,
};

function fieldOf(field: string): string {
  return NAMES[field] ?? (field.startsWith("hours.") ? "schedules" : field);
}

/** An entry of the same id, or one that has every number of it. */
function sameAs({ id, phones }: Hotline, others: readonly Hotline[]): Hotline | undefined {
  return others.find(
    (other) =>
      other.id === id || phones.every(({ number }) => other.phones.some((phone) => phone.number === number)),
  );
}
