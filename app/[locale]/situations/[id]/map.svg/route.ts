import { textIn } from "../../../../../lib/i18n/textIn";
import { situationMap } from "../../../../../lib/map/situationMap";
import { toSvg } from "../../../../../lib/map/toSvg";
import { byId } from "../../../../../lib/model/byId";
import { directionOf, localeParams, site, situationParams } from "../../../../_site/site";

export const dynamic = "force-static";
export const dynamicParams = false;
export function generateStaticParams() {
  return localeParams().flatMap(({ locale }) => situationParams().map(({ id }) => ({ locale, id })));
}

type Context = { params: Promise<{ locale: string; id: string }> };

/** The map of a situation as a drawing. */
export async function GET(_: Request, { params }: Context) {
  const { locale, id } = await params;
  const { content, asOf } = site();
  const situation = byId(content.situations, id);
  const { text } = textIn(content.situationWords[id]!, locale);
  const svg = toSvg(situationMap(situation, content.rules, asOf), text, directionOf(locale));
  return new Response(svg, { headers: { "Content-Type": "image/svg+xml" } });
}
