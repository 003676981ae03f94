import type { Fault } from "../model/fault";
import { hiddenCharacters, SEEN } from "./hiddenCharacters";
import { isPlainKey, PLAIN } from "./isPlainKey";
import { JsonSyntaxError, type JsonToken, jsonTokens } from "../json/jsonTokens";
import { lineAt } from "./readText";

/** Lists and objects in each other. Content has 13; schemas go down into each by a call of their own. */
const MOST_DEPTH = 32;
/** Characters of one text. The longest has 1,300; checks look through each with many patterns. */
const MOST_LENGTH = 10_000;
/** Characters of what a fault shows. */
const EXCERPT = 20;
const WHOLE = "(whole file)";

/**
 * What JSON text says, and what is wrong with it before any schema: it is no JSON, a key stands twice (the first would be lost without a
 * word), names that every object has, characters that an escape hides, numbers that are read as others, too much in each other.
 * @returns `data` undefined, and faults, where it cannot be used at all.
 */
export function readJson(text: string, file: string, language?: string): { data: unknown; faults: Fault[] } {
  const faults: Fault[] = [];
  const refuse = (at: number, path: JsonToken["path"], expected: string, received: string) =>
    faults.push({ file, line: lineAt(text, at), field: path.join(".") || WHOLE, expected, received });
  const keys: Set<string>[] = [];
  let isUsable = true;
  try {
    for (const { path, token, at, isKey } of jsonTokens(text)) {
      if (path.length > MOST_DEPTH) {
        refuse(at, [], `at most ${MOST_DEPTH} lists and objects in each other`, "more");
        return { data: undefined, faults };
      }
      if (isKey) {
        const key = String(path.at(-1));
        const found = keys[path.length]!;
        if (found.has(key)) refuse(at, path, "each key once", `${token} again`);
        found.add(key);
        if (!isPlainKey(key)) {
          refuse(at, path, PLAIN, token);
          isUsable = false;
        }
      } else if (token === "{") keys[path.length + 1] = new Set();
      else if (/^[-\d]/.test(token) && !isExact(Number(token)))
        refuse(at, path, "a number that can be kept as it is written", token.slice(0, EXCERPT));
      if (token.length > MOST_LENGTH)
        refuse(at, path, `at most ${MOST_LENGTH} characters`, `${token.length} characters`);
      for (const character of escaped(token, language)) refuse(at, path, SEEN, character);
    }
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const { at, expected } = error;
    refuse(
      at,
      [],
      `JSON: ${expected}`,
      text.slice(at, at + EXCERPT).split("\n", 1)[0] || "the end of the file",
    );
    isUsable = false;
  }
  return { data: isUsable ? (JSON.parse(text) as unknown) : undefined, faults };
}

function isExact(number: number): boolean {
  return Number.isInteger(number) ? Number.isSafeInteger(number) : Number.isFinite(number);
}

/** What a text hides behind an escape. What stands there as it is has been looked at with the whole file. */
function escaped(token: string, language?: string): string[] {
  if (!token.includes("\\")) return [];
  const plain = hiddenCharacters(token, language).map(({ character }) => character);
  return hiddenCharacters(JSON.parse(token) as string, language)
    .map(({ character }) => character)
    .filter((character) => !plain.includes(character));
}
