import matter from "gray-matter";
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from "yaml";
import type { Fault } from "../model/fault";
import { hiddenCharacters, SEEN } from "./hiddenCharacters";
import { isPlainKey, PLAIN } from "./isPlainKey";

/** Characters of front matter: four times what the longest has. */
const MOST_LENGTH = 10_000;
/** Lists and maps in each other, in one line or in brackets: far more than any text has, and far less than a parser can bear. */
const DEEPEST = 32;
const DEEP_LINE = new RegExp(`(?:[-?:]\\s+){${DEEPEST}}`);
const FENCE = "---";
/** gray-matter only parts a text: what it would read has no line numbers, and code in front matter (`---js`) would run. */
const PARTING = { engines: { yaml: () => ({}) } };

/** A text's front matter as data, and its body. `lineOf` gives the line, from 1, of a field such as `claims.0`. */
export type FrontMatter = {
  data: unknown;
  body: string;
  bodyLine: number;
  lineOf: (field: string) => number;
};

/**
 * Parts front matter from the body, and reads it as YAML 1.2. A date without quotes becomes a Date, so that schemas can refuse it.
 * @returns `read` undefined, and faults, where it cannot be used. What repeats itself by reference (`&a`, `*a`) is refused: a few
 * lines of that stand for millions.
 */
export function readFrontMatter(
  source: string,
  file: string,
  language?: string,
): { read: FrontMatter | undefined; faults: Fault[] } {
  const lines = source.split("\n");
  const faults: Fault[] = [];
  const refuse = (line: number, expected: string, received: string) =>
    faults.push({ file, line, field: "front matter", expected, received });

  if (!lines[0]!.startsWith(FENCE))
    return { read: { data: {}, body: source, bodyLine: 1, lineOf: () => 1 }, faults };
  if (lines[0] !== FENCE) refuse(1, FENCE, lines[0]!.slice(0, 20));
  else if (!lines.includes(FENCE, 1)) refuse(1, "a line --- that ends it", "none");
  if (faults.length > 0) return { read: undefined, faults };
  const { matter: text, content: body } = matter(source, PARTING);
  const end = text.split("\n").length + 1;
  if (text.length > MOST_LENGTH) refuse(1, `at most ${MOST_LENGTH} characters`, `${text.length} characters`);
  else if (lines[end - 1] !== FENCE) refuse(end, FENCE, lines[end - 1]!.slice(0, 20));
  const deep = faults.length > 0 ? 0 : deepLine(text);
  if (deep > 0) refuse(deep, `at most ${DEEPEST} lists and maps in each other`, "more");
  if (faults.length > 0) return { read: undefined, faults };

  const counter = new LineCounter();
  // What gray-matter gives begins at the end of the first line.
  const lineAt = (at: number) => counter.linePos(at).line;
  const document = parseDocument(text, {
    customTags: ["timestamp"],
    lineCounter: counter,
    logLevel: "silent",
    prettyErrors: false,
  });
  for (const { message, pos } of [...document.errors, ...document.warnings])
    refuse(lineAt(pos[0]), "YAML", message);
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const line = lineAt(node.range![0]);
    if (isAlias(node)) refuse(line, "no reference", `*${node.source}`);
    else if (node.anchor) refuse(line, "no reference", `&${node.anchor}`);
    if (isScalar(node) && typeof node.value === "string" && node.type === "QUOTE_DOUBLE")
      for (const { character } of hiddenCharacters(node.value, language))
        if (!(node.source ?? "").includes(character)) refuse(line, SEEN, character);
    if (isMap(node))
      for (const { key } of node.items)
        if (isScalar(key) && !isPlainKey(String(key.value)))
          refuse(lineAt(key.range![0]), PLAIN, String(key.value));
  });
  if (faults.length > 0) return { read: undefined, faults };
  return {
    read: {
      data: document.toJS() ?? {},
      body,
      bodyLine: end + 1,
      lineOf: (field) => lineAtField(document, field, lineAt),
    },
    faults,
  };
}

/** The first line, from 1, at which too much lies in each other; 0 where none does. Brackets in texts count too, as if they opened. */
function deepLine(text: string): number {
  let open = 0;
  return (
    text.split("\n").findIndex((line) => {
      open += line.split(/[[{]/).length - line.split(/[\]}]/).length;
      return open > DEEPEST || line.split(/[[{]/).length > DEEPEST || DEEP_LINE.test(line);
    }) + 1
  );
}

/** The line of a field, or of the nearest thing around it; the first line where there is none. */
function lineAtField(document: Document, field: string, lineAt: (at: number) => number): number {
  let line = 1;
  let node: unknown = document.contents;
  for (const key of field.split(".")) {
    if (isMap(node)) {
      const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === key);
      if (!pair || !isNode(pair.key)) break;
      line = lineAt(pair.key.range![0]);
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(key)];
      if (!isNode(item)) break;
      line = lineAt(item.range![0]);
      node = item;
    } else break;
  }
  return line;
}
