import { type Answer, askerOf } from "../../lib/bench/search/asker";
import { searchDocuments } from "../../lib/content/searchDocuments";
import { pageFor } from "../../lib/content/siteSearch";
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

const asker = askerOf(content);
const answers = new Map<string, Answer>();

/** The answer to a question in a language, on its own page where it has one, else on the English one. Each is asked once a worker. */
export function answerIn(code: string, query: string): Answer {
  const page = pageFor(content, code);
  const key = `${page} ${query}`;
  const answer = answers.get(key) ?? asker(page, query);
  answers.set(key, answer);
  return answer;
}
