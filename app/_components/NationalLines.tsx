import { callParts } from "../../lib/hotlines/callView";
import { nationalHotlines } from "../../lib/hotlines/findHotlines";
import type { HotlineKind, HotlineService } from "../../lib/model/hotline";
import { view } from "../../lib/model/view";
import { cardWords } from "../_site/cardWords";
import { site } from "../_site/site";
import { ViewOf } from "./ViewOf";

/** The kinds that answer people in an encounter. The others stand on the hotlines page. */
const ANSWERS_NOW: readonly HotlineKind[] = ["rapid-response", "legal-hotline", "detention"];

type Props = {
  locale: string;
  /** What is needed: those that fit it best come first. */
  services?: readonly HotlineService[];
  /** How many at most. Left out: all. */
  most?: number;
};

/** The confirmed lines for the whole country that help organizations run: on the page without a ZIP code. */
export function NationalLines({ locale, services = [], most }: Props) {
  const words = cardWords(locale);
  return (
    <ul className="phones">
      {nationalLines(locale, services)
        .slice(0, most)
        .map((hotline) => (
          <ViewOf key={hotline.id} view={view("li", {}, ...callParts(hotline, words))} />
        ))}
    </ul>
  );
}

/** Best for what is needed first. */
export function nationalLines(locale: string, services: readonly HotlineService[]) {
  return nationalHotlines(site().hotlines, { wish: { needs: services, language: locale } })
    .map(({ hotline }) => hotline)
    .filter(({ kind }) => ANSWERS_NOW.includes(kind));
}
