import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import type { IsoDate } from "../../model/primitives";
import type { SearchWords } from "../../model/searchWords";
import { buildIndex, type Language, languageOf } from "../../search";
import { BODY_WORDS } from "../../search/buildIndex";
import { keyOf, termsOf } from "../../search/language";
import { searchDocuments } from "../searchDocuments";

/**
 * Does each word of the search words do something, and one thing? A phrase in two rows, or a word that no text has any
 * more, says that somebody meant what does not happen. Assumes situations that can be walked.
 */
export function checkSearchWords(content: Content, asOf: IsoDate): Fault[] {
  return Object.entries(content.searchWords).flatMap(([locale, { words, file }]) => {
    const language = languageOf(locale, words);
    return [
      ...checkLists(words, language, file),
      ...checkSaid(words, language, file),
      ...checkMeant(words, language, file, searchDocuments(content, locale, asOf)),
    ];
  });
}

/** No word twice in a list, and none both ours and not ours. */
function checkLists(words: SearchWords, { unify }: Language, file: string): Fault[] {
  const once = (["stopwords", "subject", "offTopic"] as const).flatMap((field) =>
    repeated(words[field].map((word) => keyOf(word, unify))).map(([at, first]) => ({
      file,
      field: `${field}.${at}`,
      expected: "a word that the list does not have yet",
      received: `"${words[field][at]}", as "${words[field][first]}" above`,
    })),
  );
  const ours = new Set(words.subject.map((word) => keyOf(word, unify)));
  const both = words.offTopic.flatMap((word, at) =>
    ours.has(keyOf(word, unify))
      ? [
          {
            file,
            field: `offTopic.${at}`,
            expected: "a word that is not in subject",
            received: `"${word}"`,
          },
        ]
      : [],
  );
  return [...once, ...both];
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

/** Each word that is looked up stands in the index, as it is or in another form. */
function checkMeant(
  { synonyms }: SearchWords,
  language: Language,
  file: string,
  documents: ReturnType<typeof searchDocuments>,
): Fault[] {
  const terms = new Set(buildIndex(documents, language).terms.split(" "));
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
              expected: `a word of a title, a heading, an alias or the first ${BODY_WORDS} words of a text`,
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
