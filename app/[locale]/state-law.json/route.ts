import { textIn } from "../../../lib/i18n/textIn";
import type { StateLawFile } from "../../../lib/model/stateLawFile";
import { localeParams, site, stateName, translatorFor } from "../../_site/site";
import { stateLawView } from "../../../lib/views/stateLawView";
import { statesWithPages } from "../../_site/statesWithPages";

export const dynamic = "force-static";
export const generateStaticParams = localeParams;

/** What may have to be said about a choice. */
const STRINGS = [
  "hotlines.error.too-short",
  "hotlines.error.too-long",
  "hotlines.error.not-digits",
  "hotlines.unknownZip",
  "law.choose",
  "search.loading",
  "law.silent",
];

type Context = { params: Promise<{ locale: string }> };

/** The law of every state in one language, whole: asking for one state's would tell the server where the reader is. */
export async function GET(_: Request, { params }: Context) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const { content } = site();
  const file: StateLawFile = {
    states: statesWithPages(locale).map((code) => [code, stateName(code, locale)]),
    topics: Object.fromEntries(
      content.stateTopics.map(({ id, texts }) => [id, textIn(texts, locale).text.words.title]),
    ) as StateLawFile["topics"],
    strings: Object.fromEntries(STRINGS.map((key) => [key, t(key)])),
    laws: Object.fromEntries(
      content.stateLaw.map((law) => [
        law.state,
        Object.fromEntries(
          law.points.map((point) => [point.topic, stateLawView(content, law, point, locale, t)]),
        ),
      ]),
    ),
  };
  return Response.json(file);
}
