import { buildIndex, loadIndex, type SearchIndex, type SerializedIndex } from "../../../lib/search";
import { searchDocuments } from "../../fixtures/searchDocuments";
import { languageFor } from "../../fixtures/languageFor";

/** The fixture documents of a locale, through the JSON that is shipped. */
export function fixtureIndex(locale: string): SearchIndex {
  const language = languageFor(locale);
  const shipped = JSON.stringify(buildIndex(searchDocuments(locale), language));
  return loadIndex(JSON.parse(shipped) as SerializedIndex, language);
}
