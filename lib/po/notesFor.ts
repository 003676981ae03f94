import { createTranslator } from "../i18n/createTranslator";
import { lineLabel } from "../i18n/lineWords";
import { parseCitations } from "../markdown/parseCitations";
import { parseSections } from "../markdown/parseSections";
import type { Content } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import type { Entry } from "./entries";
import { glossaryTerms } from "./glossaryTerms";
import { whatItIs } from "./whatItIs";

/** Placeholders, citations, blanks and attributes, as they are written. */
const KEPT = /\{\{[^{}]*\}\}|\[[^[\]]*\]|\{[^{}]*\}/g;

/**
 * What a translator is told of each entry, a line each: what it is, whom a line is for and on what condition, what it cites, what stays as
 * it is, and what the glossary of the language says.
 */
export function notesFor(
  content: Content,
  locale: string,
  entries: readonly Entry[],
): (entry: Entry) => string[] {
  const t = createTranslator(content.ui, SOURCE_LOCALE);
  const sources = new Map([...content.sources, ...content.stateSources].map((one) => [one.id, one]));
  const terms = content.wordLists[locale]?.words.terms ?? [];
  const english = new Map<string, Map<string, string>>();
  for (const entry of entries) {
    if (!english.has(entry.path)) english.set(entry.path, new Map());
    english.get(entry.path)!.set(entry.keys[0]!, entry.english);
  }

  const conditionOf = ({ path, english }: Entry): string[] => {
    if (!path.startsWith("scripts/")) return [];
    const block = parseSections(english, path).sections[0]?.blocks[0];
    const label = block && lineLabel(block, t);
    return label ? [`Condition: ${label}`] : [];
  };
  const citedBy = ({ english }: Entry): string[] => {
    const ids = [...new Set(parseCitations(english).citations.map(({ source }) => source))];
    return ids.length === 0 ? [] : [`Cites: ${ids.map((id) => sources.get(id)?.citation ?? id).join("; ")}`];
  };
  const keptIn = ({ english, englishPlural }: Entry): string[] => {
    const kept = (englishPlural ?? english).match(KEPT) ?? [];
    const doubts = parseCitations(english).citations.some(({ doubt }) => doubt !== null);
    return [
      ...(kept.length === 0 ? [] : [`Keep as it is: ${kept.join(" ")}`]),
      ...(doubts ? ["Translate the words of doubt before the @."] : []),
    ];
  };
  const glossary = ({ english }: Entry): string[] =>
    glossaryTerms(parseCitations(english).text, terms).map(
      ({ en, term, note }) => `Glossary: ${en} → ${term}${note === "" ? "" : ` (${note})`}`,
    );

  return (entry) => [
    whatItIs(entry, english.get(entry.path)!),
    ...conditionOf(entry),
    ...citedBy(entry),
    ...keptIn(entry),
    ...glossary(entry),
  ];
}
