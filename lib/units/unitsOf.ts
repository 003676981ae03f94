import { unitsOfJson } from "./jsonUnits";
import { unitsOfMarkdown } from "./markdownUnits";
import { fileKind } from "./translatedFiles";
import type { Unit } from "./unit";

/**
 * What of a file of words is translated, in the order of the file; nothing of a file that is no translation of an English one.
 * @param path in the folder of its language, so the same in every language: `guides/at-the-door.md`.
 * @param text of a file that the loader could read. @throws JsonSyntaxError for what is not JSON.
 */
export function unitsOf(path: string, text: string): Unit[] {
  const kind = fileKind(path);
  if (!kind) return [];
  return path.endsWith(".json") ? unitsOfJson(text, kind) : unitsOfMarkdown(text);
}
