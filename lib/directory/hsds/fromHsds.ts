import { checkHotline, type Gazetteer } from "../../content/checkHotline";
import { zodFaults } from "../../content/zodFaults";
import type { Fault } from "../../model/fault";
import { Hotline } from "../../model/hotline";
import { foreignEntry, type ForeignOptions } from "./foreignEntry";
import { Service } from "./model";
import { ownEntry } from "./ownEntry";
import { readAttributes } from "./terms";
import { statusOf } from "./toHsds";

/** What lacks in an entry where a field of its service could not be read: it is told once, under its name in the file. */
const SHOWS: Readonly<Record<string, readonly string[]>> = {
  attributes: ["area", "sources", "hours"],
  organization: ["phones"],
  schedules: ["hours"],
  service_areas: ["area"],
  service_at_locations: ["phones"],
};

/**
 * The entries of a file of Open Referral's HSDS 3.0: a list of services, or a page of an interface with them in
 * `contents`. Services that this directory wrote come back as they were; of others what they say is taken, with low
 * confidence, and only where the directory has no entry of that name or number: what a steward has looked at is not
 * overwritten. Every fault of every service; entries with one are left out. `left` says what was not taken, and why.
 * A fault's field is "service 3, phones.0.number", services counted from 1.
 * @param file the name that faults show.
 */
export function fromHsds(
  text: string,
  file: string,
  current: readonly Hotline[],
  gazetteer: Gazetteer,
  options: ForeignOptions,
): { hotlines: Hotline[]; faults: Fault[]; left: string[] } {
  const faults: Fault[] = [];
  const left: string[] = [];
  const hotlines: Hotline[] = [];
  const ids = new Set<string>();
  const content = contentOf(text, file, faults);
  for (const [at, service] of servicesOf(content, file, faults)) {
    const told = new Set<string>();
    const report = (field: string, expected: string, received: string) => {
      told.add(field.split(".")[0]!);
      faults.push({ file, field: inService(at, field), expected, received });
    };
    const isOwn = readAttributes(service.attributes).value("entry") !== undefined;
    const read = isOwn
      ? { entry: ownEntry(service, report), left: [] }
      : foreignEntry(service, options, report);
    left.push(...read.left.map((why) => `${service.name}: ${why}`));
    if (!read.entry) continue;
    const parsed = Hotline.safeParse(read.entry);
    if (!parsed.success) {
      const lacking = new Set([...told].flatMap((field) => SHOWS[field] ?? [field]));
      for (const { field, expected, received } of zodFaults(file, parsed.error, read.entry))
        if (!lacking.has(field.split(".")[0]!)) report(fieldOf(field), expected, received);
      continue;
    }
    const hotline = parsed.data;
    // A status follows from calls: that of others is a reason to call.
    if (isOwn && service.status !== statusOf(hotline))
      left.push(`${service.name}: its status there is ${service.status}; call it`);
    const known = isOwn ? undefined : sameAs(hotline, [...current, ...hotlines]);
    if (known) {
      left.push(`${service.name}: the directory has ${known.id}, with the same name or number`);
      continue;
    }
    if (ids.has(hotline.id)) report("name", "a service that is in the file once", `"${hotline.id}" again`);
    ids.add(hotline.id);
    checkHotline(hotline, gazetteer, (field, ...words) => report(fieldOf(field), ...words));
    if (told.size === 0) hotlines.push(hotline);
  }
  return { hotlines, faults, left };
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

/** The services that fit the standard, with their place in the list. The faults of the others go to `faults`. */
function servicesOf(content: readonly unknown[], file: string, faults: Fault[]): [at: number, Service][] {
  return content.flatMap((one, at): [number, Service][] => {
    const parsed = Service.safeParse(one);
    if (parsed.success) return [[at, parsed.data]];
    const found = zodFaults(file, parsed.error, one);
    faults.push(...found.map((fault) => ({ ...fault, field: inService(at, fault.field) })));
    return [];
  });
}

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
