import { PLACEHOLDER, placeholdersIn } from "../i18n/interpolate";
import { parseCitations } from "../markdown/parseCitations";

/** What a translation carries as the English has it. */
export type Marks = {
  /** `{{count}}`, in any order. */
  placeholders: string[];
  /** `[their-name]`: what a reader fills in, in any order. */
  blanks: string[];
  /** `[@source, (a)]`, in order. Words of doubt before the `@` are translated. */
  citations: string[];
  /** `{.tip}`, `{to=jail only=true}`. */
  attributes: string[];
};

const ATTRIBUTES = /\{[^{}]*\}/g;
const BLANK = /\[[^[\]]*\]/g;

/** The marks of a text. */
export function marksOf(text: string): Marks {
  const { text: words, citations, malformed } = parseCitations(text);
  const plain = words.replace(PLACEHOLDER, "");
  return {
    placeholders: placeholdersIn(words).map((name) => `{{${name}}}`),
    blanks: [...(plain.match(BLANK) ?? [])].sort(),
    citations: [
      ...citations.map(({ source, locator }) => `[@${source}${locator === null ? "" : `, ${locator}`}]`),
      ...malformed,
    ],
    attributes: plain.match(ATTRIBUTES) ?? [],
  };
}

/** The marks in one line, for faults and for translators. */
export function marksInWords(marks: readonly string[]): string {
  return marks.length === 0 ? "none" : marks.join(" ");
}
