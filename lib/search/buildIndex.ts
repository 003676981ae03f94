import { type Field, FIELDS } from "./fields";
import { type Language, termsOf } from "./language";
import { segmentedWords } from "./segmentedWords";
import { leadOf } from "./sentences";
import { thingsOf } from "./thingsOf";
import type { SearchDocument, SerializedIndex } from "./types";
import { isNumbered } from "./words";

/** Letters of a passage that are shown, by its script: a letter of Han says as much as two of an alphabet. */
const PASSAGE_LENGTH = 120;
const LENGTH_IN: readonly (readonly [letters: RegExp, length: number])[] = [
  [/\p{Script=Han}/u, 60],
  [/\p{Script=Arabic}/u, 100],
];
/** How many sources of a passage are named beside it; all of them stand in the guide. */
const SHOWN_SOURCES = 3;
const NO_TEXT: Readonly<Record<Field, string>> = { title: "", heading: "", aliases: "", body: "" };
const ALIAS_BREAK = " \n ";

const passageLength = (text: string) =>
  LENGTH_IN.find(([letters]) => letters.test(text))?.[1] ?? PASSAGE_LENGTH;

/** The steps between ascending numbers: small and alike, so they compress to little. A step of 0 is a repeat. */
function steps(numbers: readonly number[]): number[] {
  const ascending = [...numbers].sort((a, b) => a - b);
  return ascending.map((number, at) => number - (ascending[at - 1] ?? 0));
}

/**
 * Makes the index of one locale. Deterministic: the same documents give the same index. Stopwords stay in, and weigh
 * next to nothing.
 */
export function buildIndex(documents: readonly SearchDocument[], language: Language): SerializedIndex {
  const keys = documents.map(
    ({ kind, id, section }) => `${kind}/${id}${section === null ? "" : `#${section}`}`,
  );
  const doubled = [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))];
  if (doubled.length > 0) throw new Error(`several search documents for ${doubled.join(", ")}`);

  const termsIn = (words: readonly string[]) => words.flatMap((word) => termsOf(word, language));
  const fieldsOf = (texts: Readonly<Record<Field, string>>) =>
    FIELDS.map((field) => {
      const words = segmentedWords(texts[field], language);
      // Questions say what a text is about; of its own words only names of forms and numbers to call are worth their bytes.
      return termsIn(field === "body" ? words.filter(isNumbered) : words);
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
  const shown = documents.map(({ sources }) => sources.slice(0, SHOWN_SOURCES));
  const pool = [...new Set([...shown, ...documents.map(({ situations }) => situations)].flat())].sort();
  const poolNumbers = new Map(pool.map((id, at) => [id, at]));
  const numbersIn = (numbers: ReadonlyMap<string, number>, words: readonly string[]) =>
    words.map((word) => numbers.get(word)!);
  const postingsOf = (fields: readonly (readonly (readonly string[])[])[]) =>
    fields.map((texts) => texts.map((words) => steps(numbersIn(termNumbers, words))));

  return {
    format: 3,
    locale: language.locale,
    terms: terms.join(" "),
    postings: postingsOf(own),
    heads: postingsOf(heads),
    store: {
      kind: documents.map(({ kind }) => kind),
      id: documents.map(({ id }) => id),
      section: documents.map(({ section }) => section),
      title: documents.map(({ title }) => title),
      heading: documents.map(({ heading }) => heading),
      passage: documents.map(({ body }) => leadOf(body, passageLength(body))),
      sources: shown.map((sources) => numbersIn(poolNumbers, sources)),
      situations: documents.map(({ situations }) => numbersIn(poolNumbers, situations)),
    },
    pool,
  };
}
