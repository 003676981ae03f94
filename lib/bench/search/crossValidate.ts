import { askedFile } from "../../content/askedFile";
import type { AskedQuestions } from "../../model/asked";
import type { Content } from "../../model/content";
import { sectionLabel } from "../../search/asked";
import type { Row, Section } from "../report";
import { pageIndex } from "../../content/siteSearch";
import { foldsOf } from "./foldsOf";
import { measuredBy, type Wanted } from "./measures";
import { askWith } from "./ours";
import type { Ranking } from "./ranking";
import { plainShares, shownShares } from "./shareColumns";

const FOLDS = 5;
const SEED = 1;
const RIGHT = 3;

/**
 * What comes first for questions that were not learned: five times, a fifth of those in `content/<language>/asked` that a guide answers
 * is left out of what the site would ship, and asked (Stone, “Cross-validatory choice and assessment of statistical predictions”, 1974).
 * The same hands wrote both parts, which makes it easier than what others ask; and a question has one right answer, though a
 * neighbouring guide may answer too, which makes it harder than the development set.
 */
export function crossValidate(content: Content): Section {
  const rows: Row[] = [];
  const all: Row[] = [];
  for (const { code } of content.locales.filter(({ enabled }) => enabled)) {
    const { questions, answers } = answersIn(content, code);
    const shares = measuredBy(questions, (wanted) => answers.get(wanted)!);
    rows.push({ language: code, ...shownShares(shares) });
    all.push({ language: code, ...plainShares(shares) });
  }
  return {
    name: `Search: questions left out, ${FOLDS} folds, % (95 % interval) of so many`,
    rows,
    all,
    over: [],
  };
}

/** Every question with the answer of a search that has not learned it. */
function answersIn(content: Content, code: string) {
  const headings = content.asked[code] ?? [];
  const questions = wantedOf(headings);
  const folds = foldsOf(questions.length, FOLDS, SEED);
  const index = pageIndex(content, code);
  const answers = new Map<Wanted, Ranking>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const out = questions.filter((_, at) => folds[at] === fold);
    const asked = { ...content.asked, [code]: withoutThese(headings, out) };
    const ask = askWith(index, askedFile({ ...content, asked }, code));
    for (const wanted of out) answers.set(wanted, ask(wanted.query));
  }
  return { questions, answers };
}

/** The questions in scope; each has one right answer, where its heading stands. */
export function wantedOf(headings: readonly AskedQuestions[]): Wanted[] {
  return headings.flatMap(({ about, questions }) => {
    if ("scope" in about) return [];
    const { guide, section, situation } = about;
    const right = {
      guides: { [guide]: RIGHT },
      ...(section && { sections: { [sectionLabel(guide, section)]: RIGHT } }),
      ...(situation && { situations: { [situation]: RIGHT } }),
    };
    return questions.map(({ text }) => ({ query: text, ...right }));
  });
}

/** The headings without some of their questions. One that stands twice goes twice: its copy would tell the answer. */
export function withoutThese(headings: readonly AskedQuestions[], out: readonly Wanted[]): AskedQuestions[] {
  const texts = new Set(out.map(({ query }) => query));
  return headings.map((heading) => ({
    ...heading,
    questions: heading.questions.filter(({ text }) => !texts.has(text)),
  }));
}
