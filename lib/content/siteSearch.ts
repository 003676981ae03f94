import type { Content } from "../model/content";
import { inOwnLetters } from "../model/latinLetters";
import { SOURCE_LOCALE } from "../model/locale";
import {
  type Asked,
  betterKnown,
  buildIndex,
  isStrange,
  joinedAsked,
  languageGuess,
  languageOf,
  learnAsked,
  loadIndex,
  type Said,
  safetyJudge,
  saidIn,
  type Searcher,
  type SearchIndex,
} from "../search";
import { askedFile, askedLanguages } from "./askedFile";
import { searchDocuments } from "./searchDocuments";

/**
 * What a page has to answer a question with: what searches, in the language of the question, and what its words alone say once it is known
 * how it is meant.
 */
export type Question = { searcher: Searcher; said: (meant: string | null) => Said };

/**
 * The search of the site as its box has it, for commands, tests and benchmarks. Each part is made once, when it is first needed, and
 * goes through JSON as a browser gets it. @returns by the language of a page and a question.
 */
export function siteSearch(content: Content): (page: string, query: string) => Question {
  const judge = safetyJudge(Object.values(content.safetyWords).map(({ words }) => words));
  const guess = languageGuess(shipped(askedLanguages(content)));
  const index = once((page) => pageIndex(content, page));
  const sent = (code: string) => shipped(askedFile(content, code));
  const asked = once((code): Asked => {
    const own = inOwnLetters(code);
    return learnAsked(own === code ? sent(code) : joinedAsked(sent(code), sent(own)));
  });
  return (page, query) => {
    const own = asked(page);
    const guessed = guess(query, page, isStrange(query, own));
    return {
      searcher: {
        index: index(page),
        asked: guessed === page ? own : betterKnown(query, own, asked(guessed)),
      },
      said: (meant) => saidIn(judge, judge(query), meant),
    };
  };
}

/** The page that a question in a language is asked on: its own where it has pages, else the English one. */
export function pageFor({ locales }: Content, code: string): string {
  const own = inOwnLetters(code);
  return locales.some((locale) => locale.code === own && locale.enabled) ? own : SOURCE_LOCALE;
}

/** The texts of a language's pages, ready to be asked. */
export function pageIndex(content: Content, page: string): SearchIndex {
  const language = languageOf(page, content.searchWords[page]?.words);
  return loadIndex(shipped(buildIndex(searchDocuments(content, page), language)), language);
}

const shipped = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}
