import { isUtf8 } from "node:buffer";
import { type GetTextTranslation, po } from "gettext-parser";
import type { Fault } from "../model/fault";

/** Bytes: several times what the largest language has. */
const MOST_BYTES = 32_000_000;

/** One entry of a PO file. Its texts are as they stand there: `msgstr` has one, or one for each plural form. */
export type PoEntry = {
  context: string;
  english: string;
  englishPlural: string | null;
  texts: readonly string[];
  /** Marked as uncertain: by a tool that guessed, or because the English is another now. */
  fuzzy: boolean;
  line: number;
};
export type PoFile = { headers: Readonly<Record<string, string>>; entries: readonly PoEntry[] };

/**
 * Reads a PO file, each entry by itself, so that every fault of it is told and has its line. Obsolete entries (`#~`), earlier texts
 * (`#|`) and comments are passed over.
 * @returns `po` undefined where there is nothing to go on with.
 */
export function readPo(bytes: Uint8Array, file: string): { po: PoFile | undefined; faults: Fault[] } {
  const faults: Fault[] = [];
  const refuse = (line: number, field: string, expected: string, received: string) =>
    faults.push({ file, line, field, expected, received });
  if (bytes.length > MOST_BYTES)
    refuse(1, "(whole file)", `at most ${MOST_BYTES} bytes`, `${bytes.length} bytes`);
  else if (!isUtf8(bytes)) refuse(1, "(whole file)", "a PO file in UTF-8", "bytes of another encoding");
  if (faults.length > 0) return { po: undefined, faults };

  const text = new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
  const entries: PoEntry[] = [];
  let headers: PoFile["headers"] | undefined;
  for (const part of partsOf(text)) {
    const { read, fault } = readPart(part.text);
    if (fault) refuse(part.at, "entry", "an entry of a PO file", fault);
    // Without a header at the top nothing below has a language.
    if (headers === undefined && !read.some(isHeader)) {
      if (fault || read.length > 0) break;
      continue;
    }
    for (const one of read) {
      if (!isHeader(one)) entries.push(entryOf(one, part.at));
      else if (headers === undefined) headers = headersOf(one);
      else refuse(part.at, "header", "one header", "another one");
    }
    const numbers = formNumbers(part.text);
    if (numbers.some((number, at) => number !== at))
      refuse(
        part.at,
        read[0]?.msgctxt ?? "entry",
        "msgstr[0], msgstr[1] … in order",
        `msgstr[${numbers.join("], msgstr[")}]`,
      );
  }
  if (headers === undefined)
    return {
      po: undefined,
      faults: [
        {
          file,
          line: 1,
          field: "(whole file)",
          expected: "a PO file with its header",
          received: "something else",
        },
      ],
    };
  return { po: { headers, entries }, faults };
}

/** A piece of the file that has one entry. `at` is its first line that is no comment. */
type Part = { text: string; at: number };

const COMMENT = /^\s*#/;
const CONTEXT = /^\s*msgctxt(?!\w)/;
const ENGLISH = /^\s*msgid(?!\w)/;
const TEXT = /^\s*msgstr(?!\w)/;

/** Parts a file where an entry begins: at its comments, its context or, where it has neither, its English. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let lines: string[] = [];
  let start = 0;
  const seen = new Set<RegExp>();
  const close = (next: number) => {
    const first = lines.findIndex((line) => line.trim() !== "" && !COMMENT.test(line));
    // Comments alone are the end of a file, or entries that are obsolete.
    if (first >= 0) parts.push({ text: `${lines.join("\n")}\n`, at: start + first + 1 });
    lines = [];
    seen.clear();
    start = next;
  };
  for (const [at, line] of text.split("\n").entries()) {
    const begins =
      (CONTEXT.test(line) && (seen.has(CONTEXT) || seen.has(ENGLISH))) ||
      (ENGLISH.test(line) && seen.has(ENGLISH)) ||
      ((COMMENT.test(line) || line.trim() === "") && seen.has(TEXT));
    if (begins) close(at);
    lines.push(line);
    for (const pattern of [CONTEXT, ENGLISH, TEXT]) if (pattern.test(line)) seen.add(pattern);
  }
  close(0);
  return parts;
}

/** What the library reads of a part, or why it cannot. */
function readPart(text: string): { read: GetTextTranslation[]; fault?: string } {
  // How many forms an entry may have is judged with the language; the library takes that from a header before it.
  const forms = formNumbers(text).length;
  const before = forms > 0 ? `msgid ""\nmsgstr "Plural-Forms: nplurals=${forms};\\n"\n` : "";
  try {
    const { translations } = po.parse(before + text, { validation: true });
    const read = Object.values(translations).flatMap((inContext) => Object.values(inContext));
    return { read: before === "" ? read : read.filter((one) => !isHeader(one)) };
  } catch (error) {
    // Its line is the one on which a part stops to make sense, which is often the next entry's.
    const message = (error as Error).message.replace(/^Error parsing PO data: | at line \d+/g, "");
    return { read: [], fault: message };
  }
}

/** The numbers of its plural forms, in order. */
function formNumbers(text: string): number[] {
  return [...text.matchAll(/^\s*msgstr\[(\d+)\]/gm)].map(([, number]) => Number(number));
}

function isHeader({ msgctxt, msgid }: GetTextTranslation): boolean {
  return !msgctxt && msgid === "";
}

function headersOf({ msgstr }: GetTextTranslation): PoFile["headers"] {
  return Object.fromEntries(
    (msgstr[0] ?? "").split("\n").flatMap((line) => {
      const [, name, value] = /^([^:]+):(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name.trim().toLowerCase(), value!.trim()]];
    }),
  );
}

function entryOf(one: GetTextTranslation, line: number): PoEntry {
  return {
    context: one.msgctxt ?? "",
    english: one.msgid,
    englishPlural: one.msgid_plural ?? null,
    texts: one.msgstr,
    fuzzy: /\bfuzzy\b/.test(one.comments?.flag ?? ""),
    line,
  };
}
