import { statSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../model/fault";
import { jsonLine } from "./jsonLine";
import { markdownLine } from "./markdownLine";
import { readText } from "./readText";

/**
 * Faults, each with a line, unless its file is not there. In JSON that of its field: a path (`questions.1.when`) from the top,
 * or from an entry of a list by its id (`climbed-in.examples`, `only keeper` where the list is named), or answers on a way
 * (`gate=shut badge=tin`), of which the last question counts. In Markdown that of the front matter or of the section.
 * @param root the folder that holds `content/`.
 */
export function withLines(root: string, faults: readonly Fault[]): Fault[] {
  const texts = new Map<string, string | undefined>();
  const textOf = (file: string) => {
    const path = join(root, file);
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile();
    if (!texts.has(file)) texts.set(file, isFile ? (readText(path, file).text ?? "") : undefined);
    return texts.get(file);
  };
  return faults.map((fault) => {
    const text = fault.line === undefined ? textOf(fault.file) : undefined;
    return text === undefined ? fault : { ...fault, line: lineIn(text, fault) };
  });
}

function lineIn(text: string, { file, field }: Fault): number {
  if (file.endsWith(".md")) return markdownLine(text, field);
  if (!file.endsWith(".json")) return 1;
  try {
    return jsonLine(text, pathOf(field, JSON.parse(text) as object) ?? "");
  } catch {
    // What is no JSON has a fault of its own, with its line.
    return 1;
  }
}

/** A field as a path from the top of the data; undefined where it is none. */
function pathOf(field: string, data: object): string | undefined {
  const inList = /^(\w+) ([\w-]+)((?:\..*)?)$/.exec(field);
  if (inList) {
    const [, list = "", id, below = ""] = inList;
    const entries = (data as Record<string, unknown>)[list];
    const at = Array.isArray(entries) ? entries.findIndex((entry: Entry) => entry?.id === id) : -1;
    return at < 0 ? list : `${list}.${at}${below}`;
  }
  const lastAnswered = /([\w-]+)=[^=]*$/.exec(field)?.[1];
  const [first = "", ...rest] = lastAnswered === undefined ? field.split(".") : [lastAnswered];
  // Keys of labels have points in them: `home.lead`.
  if (Object.hasOwn(data, first) || Object.hasOwn(data, field)) return field;
  for (const [key, list] of Object.entries(data)) {
    const at = Array.isArray(list) ? list.findIndex((entry: Entry) => entry?.id === first) : -1;
    if (at >= 0) return [key, at, ...rest].join(".");
  }
  return undefined;
}

type Entry = { id?: unknown } | null;
