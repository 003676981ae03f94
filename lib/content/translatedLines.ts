import { parseCitations } from "../markdown/parseCitations";
import { ATTRIBUTES, BLANK } from "../markdown/parseSections";
import type { Content } from "../model/content";
import { WRITE_HERE } from "../model/text";
import type { TextLine } from "./textLines";

const BLANKS = new RegExp(BLANK, "g");

/** What of a language's lines is in that language: not what stands there in English since nobody has translated it yet. */
export function translatedLines(
  { behind }: Pick<Content, "behind">,
  locale: string,
  lines: readonly TextLine[],
): readonly TextLine[] {
  const english = new Set(
    behind.flatMap((part) =>
      part.locale === locale && part.english !== null ? [`${part.file} ${asRead(part.english)}`] : [],
    ),
  );
  return english.size === 0 ? lines : lines.filter(({ file, words }) => !english.has(`${file} ${words}`));
}

/** The words of a part as its reader has them: without citations and condition, a line to write on for each blank. */
function asRead(words: string): string {
  return parseCitations(words).text.replace(ATTRIBUTES, "").replace(BLANKS, WRITE_HERE).trim();
}
