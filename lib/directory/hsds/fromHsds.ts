import { z } from "zod";
import { checkHotline, type Gazetteer } from "../../content/checkHotline";
import { jsonLine } from "../../content/jsonLine";
import { zodFaults } from "../../content/zodFaults";
import type { Fault } from "../../model/fault";
import { Hotline } from "../../model/hotline";
import { foreignEntry, type ForeignOptions } from "./foreignEntry";
import { Service } from "./model";
import { ownEntry } from "./ownEntry";
import { readAttributes } from "./terms";

const Services = z.array(Service);

/**
 * The entries of a file of Open Referral's HSDS 3.0: a list of services, or a page of an interface with them in
 * `contents`. Services that this directory wrote come back as they were; of others what they say is taken, with low
 * confidence, and only where the directory has no entry of that name or number: what a steward has looked at is not
 * overwritten. Every fault of every service; entries with one are left out. `left` says what was not taken, and why.
 * @param file the name that faults show; their field is a path in the file.
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
  const { content, root } = contentOf(text, file, faults);
  const path = (field: string) => `${root}${field}`;
  const report = (field: string, expected: string, received: string) => {
    const line = jsonLine(text, path(field));
    faults.push({ file, line, field: path(field), expected, received });
  };
  if (faults.length > 0) return { hotlines, faults, left };

  for (const [at, service] of servicesOf(content, file, report)) {
    const before = faults.length;
    const reportHere = (field: string, expected: string, received: string) =>
      report(`${at}.${field}`, expected, received);
    const isOwn = readAttributes(service.attributes).value("entry") !== undefined;
    const read = isOwn
      ? { entry: ownEntry(service, reportHere), left: [] }
      : foreignEntry(service, options, reportHere);
    left.push(...read.left.map((why) => `${service.name}: ${why}`));
    if (!read.entry) continue;
    const parsed = Hotline.safeParse(read.entry);
    if (!parsed.success) {
      // What could not be read has been told under its name in the file.
      if (faults.length === before)
        for (const { field, expected, received } of zodFaults(file, parsed.error, read.entry))
          reportHere(field, expected, received);
      continue;
    }
    const hotline = parsed.data;
    const known = isOwn ? undefined : sameAs(hotline, [...current, ...hotlines]);
    if (known) {
      left.push(`${service.name}: the directory has ${known.id}, with the same name or number`);
      continue;
    }
    if (ids.has(hotline.id))
      reportHere("name", "a service that is in the file once", `"${hotline.id}" again`);
    ids.add(hotline.id);
    checkHotline(hotline, gazetteer, reportHere);
    if (faults.length === before) hotlines.push(hotline);
  }
  return { hotlines, faults, left };
}

/** The list of services, and the path to it in the file. */
function contentOf(text: string, file: string, faults: Fault[]): { content: unknown; root: string } {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    faults.push({ file, field: "(whole file)", expected: "JSON", received: (error as Error).message });
    return { content, root: "" };
  }
  const page = (content as { contents?: unknown } | null)?.contents;
  if (Array.isArray(page)) return { content: page, root: "contents." };
  if (!Array.isArray(content))
    faults.push({
      file,
      field: "(whole file)",
      expected: "a list of services, or a page with them in contents",
      received: content === null ? "null" : typeof content,
    });
  return { content, root: "" };
}

/** The services that fit the standard, with their place in the list. The faults of the others are reported. */
function servicesOf(
  content: unknown,
  file: string,
  report: (field: string, expected: string, received: string) => void,
): [at: number, service: Service][] {
  const parsed = Services.safeParse(content);
  if (parsed.success) return [...parsed.data.entries()];
  for (const { field, expected, received } of zodFaults(file, parsed.error, content))
    report(field, expected, received);
  return (content as unknown[]).flatMap((one, at): [number, Service][] => {
    const service = Service.safeParse(one);
    return service.success ? [[at, service.data]] : [];
  });
}

/** An entry of the same id, or one that has every number of it. */
function sameAs({ id, phones }: Hotline, others: readonly Hotline[]): Hotline | undefined {
  return others.find(
    (other) =>
      other.id === id || phones.every(({ number }) => other.phones.some((phone) => phone.number === number)),
  );
}
