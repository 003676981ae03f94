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
  /** What the page's outcomes need: then only the lines that offer most of it are listed. */
  services?: readonly HotlineService[];
};

/** As many as a frightened person can choose from. */
const MOST = 3;

/** The confirmed lines for the whole country that help organisations run: always on the page, no ZIP code needed. */
export function NationalLines({ locale, services }: Props) {
  const t = translatorFor(locale);
  const lines = site().hotlines.filter(
    (hotline) =>
      hotline.area.scope === "national" && hotline.confidence !== "low" && ANSWERS_NOW.includes(hotline.kind),
  );
  const fit = (line: (typeof lines)[number]) =>
    line.services.filter((service) => services?.includes(service)).length;
  const shown = services ? lines.toSorted((a, b) => fit(b) - fit(a)).slice(0, MOST) : lines;
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
