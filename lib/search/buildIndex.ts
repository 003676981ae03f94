import { type Field, FIELDS } from "./fields";
import { type Language, termsOf } from "./language";
import { leadOf } from "./sentences";
import { thingsOf } from "./thingsOf";
import type { SearchDocument, SerializedIndex } from "./types";
import { isHan, isNumbered, wordsIn } from "./words";

/** More words of a body cost up to a tenth of the index and find no more: titles, aliases and headings say what a text is about. */
export const BODY_WORDS = 40;
const PASSAGE_LENGTH = 180;
const NO_TEXT: Readonly<Record<Field, string>> = { title: "", heading: "", aliases: "", body: "" };
const ALIAS_BREAK = " \n ";

/** The words of a text, with runs of Han cut by Node's segmenter. Build only: see `splitByVocabulary`. */
function segmentedWords(text: string, language: Language): string[] {
  const segmenter = new Intl.Segmenter(language.locale, { granularity: "word" });
  return wordsIn(language.unify(text)).flatMap(({ text: word }) =>
    isHan(word) ? [...segmenter.segment(word)].map((part) => part.segment) : [word],
  );
}

/** The words of a body that are worth their bytes: the first ones and, wherever they stand, names of forms and numbers to call. */
function tellingWords(words: readonly string[]): string[] {
  return words.filter((word, at) => at < BODY_WORDS || isNumbered(word));
}

/** The steps between ascending numbers: small and alike, so they compress to little. A step of 0 is a repeat. */
function steps(numbers: readonly number[]): number[] {
  const ascending = [...numbers].sort((a, b) => a - b);
  return ascending.map((number, at) => number - (ascending[at - 1] ?? 0));
}

/**
 * Makes the index of one locale. Deterministic: the same documents give the same index. Stopwords stay in; they weigh
 * next to nothing, and a query of nothing else can still be answered.
 */
export function buildIndex(documents: readonly SearchDocument[], language: Language): SerializedIndex {
  const refs = documents.map((document) => document.ref);
  const doubled = [...new Set(refs.filter((ref, at) => refs.indexOf(ref) !== at))];
  if (doubled.length > 0) throw new Error(`search documents share a ref: ${doubled.join(", ")}`);

  const termsIn = (words: readonly string[]) => words.flatMap((word) => termsOf(word, language));
  const fieldsOf = (texts: Readonly<Record<Field, string>>) =>
    FIELDS.map((field) => {
      const words = segmentedWords(texts[field], language);
      return termsIn(field === "body" ? tellingWords(words) : words);
    });
  const things = thingsOf(documents);
  const single = new Set(things.filter((sections) => sections.length === 1).flat());
  const heads = things
    .filter((sections) => sections.length > 1)
    .map((sections) => {
      const [first] = sections;
      const aliases = new Set(sections.flatMap((section) => section.aliases));
      return fieldsOf({ ...NO_TEXT, title: first!.title, aliases: [...aliases].join(ALIAS_BREAK) });
    });
  const own = documents.map((document) => {
    const { title, heading, aliases, body } = document;
    return fieldsOf(
      single.has(document)
        ? { title, heading, aliases: aliases.join(ALIAS_BREAK), body }
        : { ...NO_TEXT, heading, body },
    );
  });
  const terms = [...new Set([...own, ...heads].flat(2))].sort();
  const termNumbers = new Map(terms.map((term, at) => [term, at]));
  const pool = [
    ...new Set(documents.flatMap(({ sources, situations }) => [...sources, ...situations])),
  ].sort();
  const poolNumbers = new Map(pool.map((id, at) => [id, at]));
  const numbersIn = (numbers: ReadonlyMap<string, number>, words: readonly string[]) =>
    words.map((word) => numbers.get(word)!);
  const postingsOf = (fields: readonly (readonly (readonly string[])[])[]) =>
    fields.map((texts) => texts.map((words) => steps(numbersIn(termNumbers, words))));

  return {
    format: 2,
    locale: language.locale,
    terms: terms.join(" "),
    postings: postingsOf(own),
    heads: postingsOf(heads),
    store: {
      ref: refs,
      kind: documents.map(({ kind }) => kind),
      id: documents.map(({ id }) => id),
      section: documents.map(({ section }) => section),
      title: documents.map(({ title }) => title),
      heading: documents.map(({ heading }) => heading),
      href: documents.map(({ href }) => href),
      passage: documents.map(({ body }) => leadOf(body, PASSAGE_LENGTH)),
      sources: documents.map(({ sources }) => numbersIn(poolNumbers, sources)),
      situations: documents.map(({ situations }) => numbersIn(poolNumbers, situations)),
    },
    pool,
  };
}
