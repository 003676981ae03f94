import type { SituationView } from "../../lib/views/situationView";
import { islandProps } from "../_site/islandProps";
import { translatorFor } from "../_site/site";
import { HelpLink } from "./FindHelp";
import { NationalLines } from "./NationalLines";

/** As many as a frightened person can choose from. */
const MOST = 3;

/**
 * The end of a situation, for every answer: who can help near the reader. The browser module makes a box, for a ZIP code or a
 * state; without JavaScript a link leads to the states. The lines for the whole country stand there in any case, until better
 * ones are known.
 */
export function LocalHelp({ view: { locale, situation, hotlineServices } }: { view: SituationView }) {
  const t = translatorFor(locale);
  const told = {
    situation: situation.id,
    label: t("hotlines.zipLabel"),
    action: t("hotlines.action"),
    loading: t("search.loading"),
    failed: t("behind.failed"),
  };
  return (
    <section className="end" {...islandProps("local-help", told)}>
      <HelpLink locale={locale} />
      <div className="national">
        <h3>{t("outcome.national")}</h3>
        {/* What is needed first: of all needs together, a line that does a little of each would be the best. */}
        <NationalLines locale={locale} services={hotlineServices.slice(0, 1)} most={MOST} />
      </div>
    </section>
  );
}
