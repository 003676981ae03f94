import type { AskedScope } from "../model/asked";
import { groupBy } from "../model/groupBy";
import type { SearchWords } from "../model/searchWords";
import { featuresOf } from "./featuresOf";
import { type Language, wordsOf } from "./language";
import { languageOf } from "./languageOf";
import { type Classifier, classifierOf, type Memory, note, weigh } from "./naiveBayes";
import { OFTEN_ENOUGH, type Vocabulary, vocabularyOf } from "./spelling/vocabulary";

/** Questions that lead to one place. */
export type AskedGroup = {
  guide?: string;
  section?: string;
  situation?: string;
  scope?: AskedScope;
  questions: readonly string[];
  /** Long ones, as words to learn from and not to read: see `shortenStories`. */
  stories?: readonly string[];
};

/** How people of one language ask, as `/data/asked/<language>.json` holds it. */
export type AskedFile = { locale: string; words: SearchWords; groups: readonly AskedGroup[] };

/** How people ask in Latin letters, together with how they ask in their own: what they want is the same. */
export const joinedAsked = (latin: AskedFile, own: AskedFile): AskedFile => ({
  ...latin,
  words: own.words,
  groups: [...latin.groups, ...own.groups],
});

/** What was learned from the questions of one language. */
export type Asked = {
  language: Language;
  memory: Memory;
  /** Every word that people ask with. */
  vocabulary: Vocabulary;
  /** By the number of the example: a question that can be shown, and the guide that it leads to or its scope. */
  questions: readonly { text: string | null; guide: string | undefined; scope: AskedScope | undefined }[];
  guides: Classifier;
  /** Labels are those of `sectionLabel`. */
  sections: Classifier;
  situations: Classifier;
  /** The label of a section → the situations in which people ask what it answers. */
  situationsOf: ReadonlyMap<string, readonly string[]>;
  /** Labels are `IN_SCOPE` and each scope. */
  scopes: Classifier;
};

/** The scope of a question that a guide answers. */
export const IN_SCOPE = "in";

/** The label of a section among those of all guides. */
export const sectionLabel = (guide: string, section: string) => `${guide}#${section}`;

/** The label of the section that a document is. */
export const labelOf = ({ id, section }: { id: string; section: string | null }) =>
  sectionLabel(id, section ?? "");

/** Whether people ask with a word, in whatever form, or pass over it. */
export const isHeard = (word: string, { language, memory }: Pick<Asked, "language" | "memory">) =>
  language.stopwords.has(word) || memory.weights.has(language.stem(word));

/** Questions learned between two pauses: some milliseconds on an old telephone. */
const AT_ONCE = 50;

/**
 * Learns from the questions of a language, and pauses (yields) often enough for somebody who types meanwhile. Deterministic: the same
 * questions give the same answers.
 */
export function* learnInSteps({ locale, words, groups }: AskedFile): Generator<void, Asked> {
  const language = languageOf(locale, words);
  const examples = groups.flatMap(({ questions, stories = [], ...to }) => [
    ...questions.map((text) => ({ ...to, text, isWhole: true })),
    ...stories.map((text) => ({ ...to, text, isWhole: false })),
  ]);
  const postings = new Map<string, number[]>();
  // What the synonyms know is spelt as it should be.
  const spelt = words.synonyms.flatMap(({ says }) => says.map((phrase) => wordsOf(phrase, language.unify)));
  const seen = new Map(spelt.flat().map((word) => [word, OFTEN_ENOUGH]));
  for (const [number, { text }] of examples.entries()) {
    if (number % AT_ONCE === 0) yield;
    const spoken = wordsOf(text, language.unify);
    for (const word of spoken) seen.set(word, (seen.get(word) ?? 0) + 1);
    note(postings, number, featuresOf(spoken, language));
  }
  yield;
  const memory = weigh(postings, examples.length);
  yield;
  const vocabulary = vocabularyOf(seen, language);
  yield;
  const by = (labelOf: (to: Omit<AskedGroup, "questions">) => string | undefined) =>
    classifierOf(memory, examples.map(labelOf));
  return {
    language,
    memory,
    vocabulary,
    questions: examples.map(({ text, isWhole, guide, scope }) => ({
      text: isWhole ? text : null,
      guide,
      scope,
    })),
    guides: by(({ guide }) => guide),
    sections: by(sectionOf),
    situations: by(({ situation }) => situation),
    situationsOf: situationsBySection(groups),
    scopes: by(({ scope }) => scope ?? IN_SCOPE),
  };
}

/** The label of the section that questions lead to. */
const sectionOf = ({ guide, section }: Omit<AskedGroup, "questions">) =>
  guide && section && sectionLabel(guide, section);

function situationsBySection(groups: readonly AskedGroup[]): Asked["situationsOf"] {
  const told = groups.filter((group) => group.situation && sectionOf(group));
  const bySection = groupBy(told, (group) => sectionOf(group)!);
  return new Map([...bySection].map(([label, those]) => [label, those.map(({ situation }) => situation!)]));
}

/** The same at once, where nobody types. */
export function learnAsked(file: AskedFile): Asked {
  const steps = learnInSteps(file);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
