import { passagesIn } from "../../../lib/radius/passages";
import { statementIds } from "../../../lib/radius/statementIds";
import { localeParams, site } from "../../_site/site";

export const dynamic = "force-static";
export const generateStaticParams = localeParams;

type Context = { params: Promise<{ locale: string }> };

/** What a sentence that a reader reports is called by those who mend it: on pages themselves it would weigh more than it says. */
export async function GET(_: Request, { params }: Context) {
  const { locale } = await params;
  return Response.json(statementIds(passagesIn(site().content), locale));
}
