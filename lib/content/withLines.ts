import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../model/fault";
import { jsonLine } from "./jsonLine";

/**
 * Faults of content as a whole, each with its line where its field is a path in a JSON file (`questions.1.when`).
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
    const [first = ""] = fault.field.split(".");
    const isPath = Object.hasOwn(JSON.parse(text) as object, first);
    return isPath ? { ...fault, line: jsonLine(text, fault.field) } : fault;
  });
}
