import type { AskedTopic } from "../model/asked";
import type { Content } from "../model/content";
import { inOwnLetters } from "../model/latinLetters";
import {
  type AskedFile,
  type AskedGroup,
  languageOf,
  type LanguageTable,
  languageTable,
  NO_WORDS,
  shortenStories,
} from "../search";

/**
 * How people of one language ask: its words, and its questions with where each leads. Where the language has pages, what their
 * titles, headings and aliases ask is a question too.
 */
export function askedFile(content: Content, code: string): AskedFile {
  const hasPages = content.locales.some((locale) => locale.code === code && locale.enabled);
  const words = content.searchWords[code]?.words ?? NO_WORDS;
  const groups = joined([...curated(content, code), ...(hasPages ? ofPages(content, code) : [])]);
  return {
    locale: code,
    words,
    // Cut as its letters stand: they are levelled where they are learned, which may not be done twice.
    groups: shortenStories(groups, languageOf(inOwnLetters(code), words)),
  };
}

function curated(content: Content, code: string): AskedGroup[] {
  return (content.asked[code] ?? []).map(({ about, questions }) => ({
    ...("scope" in about ? about : topicOf(about)),
    questions: questions.map(({ text }) => text),
  }));
}

function topicOf({ guide, section, situation }: AskedTopic): Omit<AskedGroup, "questions"> {
  return { guide, ...(section && { section }), ...(situation && { situation }) };
}

/** Only what is said in the language itself: an English title would teach its words to another one. */
function ofPages({ guides, situations, situationWords }: Content, code: string): AskedGroup[] {
  return [
    ...guides.flatMap(({ id, texts }) => {
      const own = texts[code];
      if (!own) return [];
      const { title, aliases, sections } = own;
      const headings = sections.map(({ key, heading }) => ({
        guide: id,
        section: key,
        questions: [heading],
      }));
      return [{ guide: id, questions: [title, ...aliases] }, ...headings];
    }),
    ...situations.flatMap(({ id }) => {
      const own = situationWords[id]?.[code];
      return own ? [{ situation: id, questions: [own.title, ...own.aliases] }] : [];
    }),
  ];
}

/** Groups that lead to the same place as one, in the order of the first of them. */
function joined(groups: readonly AskedGroup[]): AskedGroup[] {
  const found = new Map<string, AskedGroup>();
  for (const group of groups) {
    const { guide, section, situation, scope, questions } = group;
    const key = JSON.stringify([guide, section, situation, scope]);
    const before = found.get(key);
    found.set(key, before ? { ...before, questions: [...before.questions, ...questions] } : group);
  }
  return [...found.values()];
}

/** What tells the languages of questions apart, by the questions themselves. */
export function askedLanguages({ asked }: Content): LanguageTable {
  return languageTable(
    Object.fromEntries(
      Object.entries(asked).map(([code, headings]) => [
        code,
        headings.flatMap(({ questions }) => questions.map(({ text }) => text)),
      ]),
    ),
  );
}
