import { jsonFeed } from "../../../../lib/changes/jsonFeed";
import { feedIn } from "../../../_site/bulletins";
import { localeParams } from "../../../_site/site";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = localeParams;

type Context = { params: Promise<{ locale: string }> };

/** The same as `feed.atom`, for programs that read JSON. */
export async function GET(_: Request, { params }: Context) {
  const words = jsonFeed(feedIn((await params).locale));
  return new Response(words, { headers: { "Content-Type": "application/feed+json; charset=utf-8" } });
}
