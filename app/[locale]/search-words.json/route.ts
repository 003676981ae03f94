import { NO_WORDS } from "../../../lib/search";
import { localeParams, site } from "../../_site/site";

export const dynamic = "force-static";
export const generateStaticParams = localeParams;

type Context = { params: Promise<{ locale: string }> };

/** How readers of one locale ask: fetched beside the index, whose size has a bound of its own. */
export async function GET(_: Request, { params }: Context) {
  const { locale } = await params;
  return Response.json(site().content.searchWords[locale]?.words ?? NO_WORDS);
}
