import { writtenJsonUnits } from "./jsonUnits";
import { writtenMarkdown } from "./markdownUnits";
import { fileKind } from "./translatedFiles";

/**
 * The file of a language, from the structure of its English file and the texts of its units. What is the language's own (aliases, forms
 * of a term, plural forms) is kept or given; what only the English holds (claims, order) is left out. Where a text is missing its place is
 * left out, and in a list those after it move up: `keysWritten`.
 * `written(path, english, own, unitsOf(path, own))` has the units of `own` again. JSON is not formatted as content is.
 * @param path in the folder of the language: `guides/at-the-door.md`.
 * @param own its text so far; undefined where there is no such file yet.
 * @param texts by key of the unit.
 * @throws Error for a file that is no translation of an English one.
 */
export function written(
  path: string,
  english: string,
  own: string | undefined,
  texts: ReadonlyMap<string, string>,
): string {
  const kind = fileKind(path);
  if (!kind) throw new Error(`${path} is no translation of an English file`);
  return path.endsWith(".json")
    ? writtenJsonUnits(english, own, texts, kind)
    : writtenMarkdown(english, own, texts);
}
