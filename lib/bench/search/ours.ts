import { askedFile } from "../../content/askedFile";
import type { Content } from "../../model/content";
import { type AskedFile, learnAsked, type SearchIndex } from "../../search";
import { rankTopics } from "../../search/rankTopics";
import { type Ranking, rankingOf } from "./ranking";

/** Asks an index together with what was learned from these questions. */
export function askWith(index: SearchIndex, file: AskedFile): (query: string) => Ranking {
  const searcher = { index, asked: learnAsked(file) };
  return (query) => rankingOf(rankTopics(searcher, query));
}

/** All that our search learns but the questions that people ask: titles, aliases and headings alone. */
export function withoutQuestions(content: Content, code: string): AskedFile {
  return askedFile({ ...content, asked: {} }, code);
}

/** Nothing to learn from, so that Lunr answers alone, through our fields, synonyms and readings of words. */
export function lunrAlone(content: Content, code: string): AskedFile {
  return { ...withoutQuestions(content, code), groups: [] };
}
