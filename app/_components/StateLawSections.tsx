import { formatDate } from "../../lib/i18n/format";
import { textIn } from "../../lib/i18n/textIn";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import { noticeWords } from "../../lib/reviews/taken";
import { byId } from "../../lib/model/byId";
import { site, stateName, translatorFor } from "../_site/site";
import { stateTexts } from "../../lib/views/reviewOf";
import { stateLawView } from "../../lib/views/stateLawView";
import { Review } from "./Review";
import { ViewOf } from "./ViewOf";

/** All that is known of one state's law, topic by topic. */
export function StateLawSections({ state, locale }: { state: string; locale: string }) {
  const t = translatorFor(locale);
  const { content } = site();
  const { stateLaw, stateTopics } = content;
  const law = stateLaw.find((entry) => entry.state === state);
  if (!law) return null;
  return (
    <section>
      <h2>{t("law.title", { state: stateName(state, locale) })}</h2>
      <Review texts={stateTexts(law)} locale={locale} />
      {law.points.map((point) => (
        <div key={point.topic} id={point.topic}>
          <ViewOf view={stateLawView(content, law, point, locale, t)} />
          <p className="hint">{textIn(byId(stateTopics, point.topic).texts, locale).text.words.about}</p>
        </div>
      ))}
      {law.withdrawn?.map(({ topic, withdrawal }) => (
        <section key={topic} id={topic} className="law">
          <h3>{textIn(byId(stateTopics, topic).texts, locale).text.words.title}</h3>
          <p className="notice">{noticeWords(withdrawal, locale, t)}</p>
        </section>
      ))}
      <p>
        {t("law.circuit")} <bdi lang={SOURCE_LOCALE}>{circuitName(law.circuit)}</bdi>
      </p>
      <p className="hint">{t("guide.asOf", { date: formatDate(law.asOf, locale) })}</p>
    </section>
  );
}

const ORDINALS = new Intl.PluralRules(SOURCE_LOCALE, { type: "ordinal" });
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" };

/** The English name of a federal circuit: "2nd Circuit", "D.C. Circuit". */
function circuitName(circuit: string): string {
  if (circuit === "DC") return "D.C. Circuit";
  return `${circuit}${ENDINGS[ORDINALS.select(Number(circuit))] ?? "th"} Circuit`;
}
