import {
  buildIndex,
  loadIndex,
  loadLanguage,
  type SearchIndex,
  type SerializedIndex,
} from "../../../lib/search";
import { searchDocuments } from "../../fixtures/searchDocuments";

/** The fixture documents of a locale, through the JSON that is shipped. */
export async function fixtureIndex(locale: string): Promise<SearchIndex> {
  const language = await loadLanguage(locale);
  const shipped = JSON.stringify(buildIndex(searchDocuments(locale), language));
  return loadIndex(JSON.parse(shipped) as SerializedIndex, language);
}
