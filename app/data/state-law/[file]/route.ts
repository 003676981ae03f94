import type { StateLawFile } from "../../../../lib/model/stateLawFile";
import { localeParams, site, stateName, translatorFor } from "../../../_site/site";
import { stateLawView } from "../../../_site/stateLawView";
import { statesWithPages } from "../../../_site/statesWithPages";

export const dynamic = "force-static";
export const dynamicParams = false;
export function generateStaticParams() {
  return localeParams().map(({ locale }) => ({ file: `${locale}.json` }));
}

type Context = { params: Promise<{ file: string }> };

/** The law of every state in one language, whole: asking for one state's would tell the server where the reader is. */
export async function GET(_: Request, { params }: Context) {
  const locale = (await params).file.replace(/\.json$/, "");
  const { stateLaw } = site().content;
  const file: StateLawFile = {
    states: statesWithPages(locale).map((code) => [code, stateName(code, locale)]),
    laws: Object.fromEntries(
      stateLaw.map((law) => [
        law.state,
        Object.fromEntries(law.points.map((point) => [point.topic, stateLawView(law, point, locale)])),
      ]),
    ),
  };
  return Response.json(file);
}
