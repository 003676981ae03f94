import { nationalHotlines } from "../../lib/hotlines/findHotlines";
import { phonesView } from "../../lib/hotlines/hotlineView";
import type { HotlineService } from "../../lib/model/hotline";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import { cardWords } from "../_site/cardWords";
import { site, translatorFor } from "../_site/site";
import { ViewOf } from "./ViewOf";

/** The kinds that answer people in an encounter. The others stand on the hotlines page. */
const ANSWERS_NOW = ["rapid-response", "legal-hotline", "detention"];

type Props = {
  locale: string;
  /** What the page's outcomes need: then only the lines that fit it best are listed. */
  services?: readonly HotlineService[];
};

/** As many as a frightened person can choose from. */
const MOST = 3;

/**
 * The confirmed lines for the whole country that help organizations run, those that fit best first: always on the page, no
 * ZIP code needed.
 */
export function NationalLines({ locale, services }: Props) {
  const t = translatorFor(locale);
  const wish = { needs: services ?? [], language: locale };
  const lines = nationalHotlines(site().hotlines, { wish })
    .map(({ hotline }) => hotline)
    .filter(({ kind }) => ANSWERS_NOW.includes(kind));
  const shown = services ? lines.slice(0, MOST) : lines;
  return (
    <>
      <h3>{t("outcome.national")}</h3>
      <ul className="more">
        {shown.map((hotline) => (
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
