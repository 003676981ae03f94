import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../model/fault";
import { jsonLine } from "./jsonLine";

/**
 * Faults of content as a whole, each with its line where its field is a path in a JSON file (`questions.1.when`), from the
 * top or from an entry of a list by its id (`climbed-in.examples`), or answers on a way (`gate=shut badge=tin`), of which the
 * last question counts.
 * @param root the folder that holds `content/`.
 */
export function withLines(root: string, faults: readonly Fault[]): Fault[] {
  const texts = new Map<string, string>();
  // A fault can also be that a file is not there.
  const textOf = (file: string) => {
    const path = join(root, file);
    const text = texts.get(file) ?? (existsSync(path) ? readFileSync(path, "utf8") : "{}");
    texts.set(file, text);
    return text;
  };
  return faults.map((fault) => {
    if (fault.line !== undefined || !fault.file.endsWith(".json")) return fault;
    const text = textOf(fault.file);
    const path = pathOf(fault.field, JSON.parse(text) as object);
    return path === undefined ? fault : { ...fault, line: jsonLine(text, path) };
  });
}

/** A field as a path from the top of the data; undefined where it is none. */
function pathOf(field: string, data: object): string | undefined {
  const lastAnswered = /([\w-]+)=[^=]*$/.exec(field)?.[1];
  const [first = "", ...rest] = lastAnswered === undefined ? field.split(".") : [lastAnswered];
  // Keys of labels have points in them: `home.lead`.
  if (Object.hasOwn(data, first) || Object.hasOwn(data, field)) return field;
  for (const [key, list] of Object.entries(data)) {
    const at = Array.isArray(list)
      ? list.findIndex((entry: { id?: unknown } | null) => entry?.id === first)
      : -1;
    if (at >= 0) return [key, at, ...rest].join(".");
  }
  return undefined;
}
