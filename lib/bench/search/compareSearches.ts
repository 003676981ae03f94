import { searchDocuments } from "../../content/searchDocuments";
import type { Content } from "../../model/content";
import type { Row, Section } from "../report";
import { pageFor, pageIndex } from "../../content/siteSearch";
import type { Asker } from "./asker";
import type { Share } from "./bootstrap";
import { developmentCodes, developmentSet, isInScope, type Judged } from "./developmentSet";
import { measuredBy } from "./measures";
import { askWith, lunrAlone, withoutQuestions } from "./ours";
import { type Ranking, rankingOf, rankingOfDocuments } from "./ranking";
import { RIVALS } from "./rivals";
import { plainShares, shownShares } from "./shareColumns";

type Search = { name: string; ask: (query: string) => Ranking | Promise<Ranking> };

/**
 * What comes first for the questions of the development set that a guide answers, by search. Our numbers were chosen on it and theirs
 * were not, so ours are a little too good; `crossValidate` has what is not.
 */
export async function compareSearches(content: Content, root: string, ask: Asker): Promise<Section> {
  const pages = content.locales.filter(({ enabled }) => enabled).map(({ code }) => code);
  const rows: Row[] = [];
  const all: Row[] = [];
  for (const code of [...pages, ...developmentCodes(root).filter((code) => !pages.includes(code))]) {
    const page = pageFor(content, code);
    const ours = { name: "ours", ask: (query: string) => rankingOf(ask(page, query)) };
    const searches = page === code ? [ours, ...(await othersFor(content, code))] : [ours];
    const questions = developmentSet(root, code).filter(isInScope);
    for (const search of searches) {
      const shares = await measure(search, questions);
      const row = { language: code, page, search: search.name };
      rows.push({ ...row, ...shownShares(shares) });
      all.push({ ...row, ...plainShares(shares) });
    }
  }
  return { name: "Search: what comes first, % (95 % interval) of so many", rows, all, over: [] };
}

async function measure({ ask }: Search, questions: readonly Judged[]): Promise<Record<string, Share>> {
  const answers = new Map<string, Ranking>();
  for (const { query } of questions) answers.set(query, await ask(query));
  return measuredBy(questions, ({ query }) => answers.get(query)!);
}

/** Ours with a part left out, and other searches. */
async function othersFor(content: Content, code: string): Promise<Search[]> {
  const documents = searchDocuments(content, code);
  const index = pageIndex(content, code);
  const rivals = RIVALS.map(async ({ name, open }): Promise<Search> => {
    const askDocuments = await open(documents, index.language);
    return { name, ask: async (query) => rankingOfDocuments(documents, await askDocuments(query)) };
  });
  return [
    { name: "ours without questions", ask: askWith(index, withoutQuestions(content, code)) },
    { name: "ours, Lunr alone", ask: askWith(index, lunrAlone(content, code)) },
    ...(await Promise.all(rivals)),
  ];
}
