import type { MistakeWords } from "../../../lib/model/islandData";
import { reportWords } from "../../_site/reportWords";
import { localeParams, translatorFor } from "../../_site/site";

export const dynamic = "force-static";
export const generateStaticParams = localeParams;

type Context = { params: Promise<{ locale: string }> };

/** What is said while a reader chooses the sentence that is wrong: no page has to carry it. */
export async function GET(_: Request, { params }: Context) {
  const { locale } = await params;
  const t = translatorFor(locale);
  return Response.json({
    ...reportWords(locale),
    choose: t("mistake.choose"),
    wrong: t("mistake.wrong"),
    write: t("mistake.write"),
    close: t("tools.close"),
    ask: t("hotlines.reportAsk"),
  } satisfies MistakeWords);
}
