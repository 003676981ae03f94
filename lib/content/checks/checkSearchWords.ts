import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import type { SearchWords } from "../../model/searchWords";
import { buildIndex, type Language, languageOf } from "../../search";
import { keyOf, termsOf } from "../../search/language";
import { segmentedWords } from "../../search/segmentedWords";
import { searchDocuments } from "../searchDocuments";

/**
 * Does each word of the search words do something, and one thing? A phrase in two rows, or a word that no text has any
 * more, says that somebody meant what does not happen. Assumes situations that can be walked.
 */
export function checkSearchWords(content: Content): Fault[] {
  return Object.entries(content.searchWords).flatMap(([locale, { words, file }]) => {
    const language = languageOf(locale, words);
    return [
      ...checkStopwords(words, language, file),
      ...checkSaid(words, language, file),
      ...checkMeant(words, language, file, termsIn(content, locale, language)),
    ];
  });
}

/** No word twice. */
function checkStopwords({ stopwords }: SearchWords, { unify }: Language, file: string): Fault[] {
  return repeated(stopwords.map((word) => keyOf(word, unify))).map(([at, first]) => ({
    file,
    field: `stopwords.${at}`,
    expected: "a word that the list does not have yet",
    received: `"${stopwords[at]}", as "${stopwords[first]}" above`,
  }));
}

/** Each phrase in one row, so that one place says what it means. */
function checkSaid({ synonyms }: SearchWords, { unify }: Language, file: string): Fault[] {
  const all = synonyms.flatMap(({ says }, row) => says.map((phrase, at) => ({ phrase, row, at })));
  return repeated(all.map(({ phrase }) => keyOf(phrase, unify))).map(([later, first]) => {
    const { phrase, row, at } = all[later]!;
    return {
      file,
      field: `synonyms.${row}.says.${at}`,
      expected: "a phrase that no other row says",
      received: `"${phrase}", also in synonyms.${all[first]!.row}`,
    };
  });
}

/** Every word that is indexed or that a question says, as it is and in its other forms. */
function termsIn(content: Content, locale: string, language: Language): ReadonlySet<string> {
  const questions = (content.asked[locale] ?? []).flatMap(({ questions }) =>
    questions.map(({ text }) => text),
  );
  return new Set([
    ...buildIndex(searchDocuments(content, locale), language).terms.split(" "),
    ...questions.flatMap((text) => segmentedWords(text, language)).flatMap((word) => termsOf(word, language)),
  ]);
}

/** Each word that is looked up stands somewhere, as it is or in another form. */
function checkMeant(
  { synonyms }: SearchWords,
  language: Language,
  file: string,
  terms: ReadonlySet<string>,
): Fault[] {
  const isFound = (word: string) =>
    termsOf(keyOf(word, language.unify), language).some((term) => terms.has(term));
  return synonyms.flatMap(({ means }, row) =>
    means.flatMap((word, at) =>
      isFound(word)
        ? []
        : [
            {
              file,
              field: `synonyms.${row}.means.${at}`,
              expected: "a word of a title, a heading, an alias or a question",
              received: `"${word}"`,
            },
          ],
    ),
  );
}

/** The places of values that stand further up already, each with the first place. */
function repeated(values: readonly string[]): (readonly [at: number, first: number])[] {
  const first = new Map<string, number>();
  return values.flatMap((value, at) => {
    const before = first.get(value);
    if (before === undefined) first.set(value, at);
    return before === undefined ? [] : [[at, before] as const];
  });
}
