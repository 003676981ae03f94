import { atomFeed } from "../../../../lib/changes/atomFeed";
import { feedIn } from "../../../_site/bulletins";
import { localeParams } from "../../../_site/site";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = localeParams;

type Context = { params: Promise<{ locale: string }> };

/** What changed, for programs that tell their owner what is new. */
export async function GET(_: Request, { params }: Context) {
  const words = atomFeed(feedIn((await params).locale));
  return new Response(words, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
