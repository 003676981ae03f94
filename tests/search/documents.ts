import { searchDocuments } from "../../lib/content/searchDocuments";
import { type SafetyJudge, safetyJudge, type SearchDocument } from "../../lib/search";
import { content } from "../fixtures/projectContent";

/** The documents of the real content in one locale. */
export function documentsFor(locale: string): SearchDocument[] {
  return searchDocuments(content, locale);
}

/** The words of danger and of refused requests of every language, as `ask` and the pages have them. */
export function judgeOfContent(): SafetyJudge {
  return safetyJudge(Object.values(content.safetyWords).map(({ words }) => words));
}
