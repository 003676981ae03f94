import { basename, dirname, resolve } from "node:path";
import type { z } from "zod";
import { placesOf } from "../places/places";
import type { ZipTable } from "../places/zipTable";
import type { Fault } from "../model/fault";
import { Hotline } from "../model/hotline";
import { today } from "./today";
import { checkHotline, homeOf, type Report } from "./checkHotline";
import { checkRest } from "./checkRest";
import { JSON_FILES } from "./jsonFiles";
import { jsonLine } from "./jsonLine";
import { readJson } from "./readJson";
import { readText } from "./readText";
import { walkFolder } from "./walkFolder";
import { zodFaults } from "./zodFaults";

/** What stands in the folder: a file a state, and one for the nation. */
const PLACES = ["*.json"];

/**
 * Reads `<folder>/<state or national>.json`. Returns the entries without fault, by id, and every fault of the
 * others. @param folder as faults show it; @param root the folder that holds it.
 */
export function loadHotlines(
  folder: string,
  table: ZipTable,
  root = process.cwd(),
): { hotlines: Hotline[]; faults: Fault[] } {
  const gazetteer = { table, places: placesOf(table), today: today() };
  const hotlines: Hotline[] = [];
  const { files, faults: outside } = walkFolder(resolve(root, dirname(folder)), basename(folder), PLACES);
  const faults = outside.map((fault) => ({ ...fault, file: `${dirname(folder)}/${fault.file}` }));
  const fileOfId = new Map<string, string>();

  for (const name of files) {
    const file = `${folder}/${name}`;
    const { text, faults: unreadable } = readText(resolve(root, file), file);
    faults.push(...unreadable);
    if (text === undefined) continue;
    const { data, faults: malformed } = readJson(text, file);
    faults.push(...malformed);
    if (data === undefined) continue;
    const found: Fault[] = [];
    const reportOf =
      (index: number): Report =>
      (field, expected, received) =>
        found.push({ file, field: `hotlines.${index}.${field}`, expected, received });
    const { fitting, others } = entriesOf(file, data, found);
    for (const [index, entry, error] of others) checkRest(entry, error, gazetteer, reportOf(index));
    for (const [index, hotline] of fitting) {
      const before = found.length;
      const report = reportOf(index);
      const other = fileOfId.get(hotline.id);
      if (other) report("id", "an id that no other entry has", `"${hotline.id}", also in ${other}`);
      fileOfId.set(hotline.id, file);
      const home = homeOf(hotline);
      if (home && home !== name)
        report("area", `an area that belongs in ${name}`, `one that belongs in ${home}`);
      checkHotline(hotline, gazetteer, report);
      if (found.length === before) hotlines.push(hotline);
    }
    faults.push(...found.map((fault) => ({ ...fault, line: jsonLine(text, fault.field) })));
  }
  return { hotlines: hotlines.sort((a, b) => (a.id < b.id ? -1 : 1)), faults };
}

type Entries = {
  fitting: [index: number, hotline: Hotline][];
  /** Those that do not fit the schema, and why. */
  others: [index: number, entry: unknown, error: z.ZodError][];
};

/** The entries with their place in the file. The faults of those that do not fit the schema go to `faults`. */
function entriesOf(file: string, content: unknown, faults: Fault[]): Entries {
  const found: Entries = { fitting: [], others: [] };
  const parsed = JSON_FILES["hotlines/*.json"].safeParse(content);
  if (!parsed.success) faults.push(...zodFaults(file, parsed.error, content));
  const entries = (content as { hotlines?: unknown } | null)?.hotlines;
  for (const [index, entry] of (Array.isArray(entries) ? entries : []).entries()) {
    const one = Hotline.safeParse(entry);
    if (one.success) found.fitting.push([index, one.data]);
    else found.others.push([index, entry, one.error]);
  }
  return found;
}
