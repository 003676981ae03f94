import {
  type AskedFile,
  buildIndex,
  learnAsked,
  loadIndex,
  type Searcher,
  type SearchIndex,
  type SerializedIndex,
} from "../../../lib/search";
import { languageFor, wordsFor } from "../../fixtures/languageFor";
import { askedGroups, searchDocuments } from "../../fixtures/searchDocuments";

/** The fixture documents of a locale, through the JSON that is shipped. */
export function fixtureIndex(locale: string): SearchIndex {
  const language = languageFor(locale);
  const shipped = JSON.stringify(buildIndex(searchDocuments(locale), language));
  return loadIndex(JSON.parse(shipped) as SerializedIndex, language);
}

/** The same with the fixture questions of the locale, through the JSON that is shipped. */
export function fixtureSearcher(locale: string): Searcher {
  const shipped = JSON.stringify({ locale, words: wordsFor(locale), groups: askedGroups(locale) });
  return { index: fixtureIndex(locale), asked: learnAsked(JSON.parse(shipped) as AskedFile) };
}
