import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import type { Fault } from "../model/fault";
import { hiddenCharacters, SEEN } from "./hiddenCharacters";

/** Bytes that a file may have, by its ending: several times what the largest has, and read in less than a second. */
const MOST_BYTES: Readonly<Record<string, number>> = {
  json: 4_000_000,
  md: 64_000,
  svg: 32_000,
  sig: 16_000,
  allowed_signers: 64_000,
};
/** A binary file has them by the thousand. */
const MOST_CHARACTERS = 10;
/** Spaces that nobody sees; two of them would break a line in Markdown. Begun only where they begin, or a long row takes minutes. */
const ENDS_OF_LINES = /(?<![ \t])[ \t]+$/gm;

/**
 * The text of a file as all are read: with the line ends of this project, without spaces before them and without a mark of its encoding at the start. Hidden
 * characters are faults, and the text is given all the same; what is too large, is not UTF-8 or cannot be read gives none.
 * @param path on the disk; @param file as faults show it; @param language code of the language of its words, where it has one.
 */
export function readText(
  path: string,
  file: string,
  language?: string,
): { text: string | undefined; faults: Fault[] } {
  const whole = { file, line: 1, field: "(whole file)" };
  const refused = (fault: Pick<Fault, "expected" | "received"> & Partial<Fault>) => ({
    text: undefined,
    faults: [{ ...whole, ...fault }],
  });
  let bytes: Buffer;
  try {
    const most = MOST_BYTES[/\w*$/.exec(file)![0]] ?? 0;
    const { size } = statSync(path);
    if (size > most) return refused({ expected: `at most ${most} bytes`, received: `${size} bytes` });
    bytes = readFileSync(path);
  } catch (error) {
    return refused({ expected: "a file that can be read", received: codeOf(error) });
  }
  if (!isUtf8(bytes)) return refused({ expected: "text in UTF-8", ...wrongBytes(bytes) });
  const text = bytes
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .replaceAll("\r\n", "\n")
    .replace(ENDS_OF_LINES, "");
  const faults = hiddenCharacters(text, language)
    .slice(0, MOST_CHARACTERS)
    .map(({ character, at }) => ({
      ...whole,
      line: lineAt(text, at),
      field: "text",
      expected: SEEN,
      received: character,
    }));
  return { text, faults };
}

/** The line, from 1, of a place in a text. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}

/** What the system says went wrong, without the path, which the fault has. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error as Error).message;
}

/** The first line that is not UTF-8, and what it may be instead. */
function wrongBytes(bytes: Buffer): { line: number; received: string } {
  if (/^(\xff\xfe|\xfe\xff)/.test(bytes.toString("latin1", 0, 2))) return { line: 1, received: "UTF-16" };
  let line = 1;
  let start = 0;
  for (
    let end = bytes.indexOf(10);
    end >= 0 && isUtf8(bytes.subarray(start, end));
    end = bytes.indexOf(10, start)
  ) {
    start = end + 1;
    line += 1;
  }
  return { line, received: "bytes of another encoding, such as Latin-1" };
}
