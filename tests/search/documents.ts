import { loadContent } from "../../lib/content/loadContent";
import { searchDocuments } from "../../lib/content/searchDocuments";
import { today } from "../../lib/content/today";
import { type SafetyJudge, safetyJudge, type SearchDocument } from "../../lib/search";

const { content } = loadContent(process.cwd());

/** The documents of the real content in one locale. */
export function documentsFor(locale: string): SearchDocument[] {
  return searchDocuments(content, locale, today());
}

/** The words of danger and of refused requests of every language, as `ask` and the pages have them. */
export function judgeOfContent(): SafetyJudge {
  return safetyJudge(Object.values(content.safetyWords).map(({ words }) => words));
}
