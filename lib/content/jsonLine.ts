import { jsonTokens } from "../json/jsonTokens";
import { lineAt } from "./readText";

/**
 * The line, from 1, on which the value at `field` ("hotlines.3.phones.0.number") starts in valid JSON text. Where
 * there is no such value, the line of the nearest value around it: a missing field is reported at its object.
 */
export function jsonLine(text: string, field: string): number {
  let best = { depth: -1, at: 0 };
  for (const { path, at, isKey } of jsonTokens(text)) {
    if (isKey || path.length <= best.depth) continue;
    const here = path.join(".");
    if (here === "" || field === here || field.startsWith(`${here}.`)) best = { depth: path.length, at };
  }
  return lineAt(text, best.at);
}
