import { phonesView } from "../../lib/hotlines/hotlineView";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import { cardWords } from "../_site/cardWords";
import { site, translatorFor } from "../_site/site";
import { ViewOf } from "./ViewOf";

/** The kinds that answer people in an encounter. The others stand on the hotlines page. */
const ANSWERS_NOW = ["rapid-response", "legal-hotline", "detention"];

/** The confirmed lines for the whole country that help organisations run: always on the page, no ZIP code needed. */
export function NationalLines({ locale }: { locale: string }) {
  const t = translatorFor(locale);
  const lines = site().hotlines.filter(
    (hotline) =>
      hotline.area.scope === "national" && hotline.confidence !== "low" && ANSWERS_NOW.includes(hotline.kind),
  );
  return (
    <>
      <h3>{t("outcome.national")}</h3>
      <ul className="more">
        {lines.map((hotline) => (
          <li key={hotline.id}>
            <span lang={SOURCE_LOCALE} dir="ltr">
              {hotline.name}
            </span>
            <ViewOf view={phonesView(hotline, cardWords(locale))} />
          </li>
        ))}
      </ul>
    </>
  );
}
