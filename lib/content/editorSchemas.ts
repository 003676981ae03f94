import { z } from "zod";
import { JSON_FILES } from "./jsonFiles";

type Pattern = keyof typeof JSON_FILES;
const PATTERNS = Object.keys(JSON_FILES) as Pattern[];

/**
 * What editors need to know the JSON files of `content/`, by path from the project root: a JSON Schema for each kind of
 * file, and the settings that say which is for which.
 */
export function editorSchemas(): Record<string, object> {
  const schemas = PATTERNS.map((pattern) => [
    schemaPath(pattern),
    // Draft 7 is what editors know best. As a file is written: what has a default may be left out.
    z.toJSONSchema(JSON_FILES[pattern], { target: "draft-7", io: "input" }),
  ]);
  const settings = PATTERNS.map((pattern) => ({
    fileMatch: fileMatch(pattern),
    url: `./${schemaPath(pattern)}`,
  }));
  return { ...Object.fromEntries(schemas), ".vscode/settings.json": { "json.schemas": settings } };
}

// A pattern `*/state-law/*.json` gives `locale.state-law.schema.json`.
function schemaPath(pattern: Pattern): string {
  const name = pattern
    .replace(/^\*/, "locale")
    .replace(/(\/\*)?\.json$/, "")
    .replaceAll("/", ".");
  return `content/.schemas/${name}.schema.json`;
}

/** The pattern and, after it, those that name some of its files better. */
function fileMatch(pattern: Pattern): string[] {
  const better = PATTERNS.filter((other) => other !== pattern && matches(pattern, other));
  return [`/content/${pattern}`, ...better.map((other) => `!/content/${other}`)];
}

/** Whether a path is one that the pattern names: `*` stands for any one name, or a part of it. */
export function matches(pattern: string, path: string): boolean {
  return new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`).test(path);
}
