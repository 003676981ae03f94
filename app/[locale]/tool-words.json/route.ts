import type { ToolWords } from "../../../lib/model/islandData";
import { localeParams, translatorFor } from "../../_site/site";

export const dynamic = "force-static";
export const generateStaticParams = localeParams;

type Context = { params: Promise<{ locale: string }> };

/** What the tools of a script say once they are used: no page has to carry it. */
export async function GET(_: Request, { params }: Context) {
  const t = translatorFor((await params).locale);
  return Response.json({
    stop: t("tools.stop"),
    save: t("tools.save"),
    keepHint: t("tools.keepHint"),
    tooSmall: t("tools.tooSmall"),
    picture: t("tools.picture"),
    noPicture: t("tools.noPicture"),
    noVoice: t("tools.noVoice"),
    close: t("tools.close"),
    next: t("tools.next"),
    tickFirst: t("line.tickFirst"),
  } satisfies ToolWords);
}
