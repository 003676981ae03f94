import { searchDocuments } from "../../../lib/content/searchDocuments";
import { sourceName } from "../../../lib/model/sourceName";
import { buildIndex, indexFile, languageOf } from "../../../lib/search";
import { localeParams, site } from "../../_site/site";

export const dynamic = "force-static";
export const generateStaticParams = localeParams;

type Context = { params: Promise<{ locale: string }> };

/** The search index of one locale, and the names of the sources that its results cite. */
export async function GET(_: Request, { params }: Context) {
  const { locale } = await params;
  const { content } = site();
  const language = languageOf(locale, content.searchWords[locale]?.words);
  const index = buildIndex(searchDocuments(content, locale), language);
  const names = new Map(content.sources.map((source) => [source.id, sourceName(source)]));
  return Response.json(indexFile(index, names));
}
