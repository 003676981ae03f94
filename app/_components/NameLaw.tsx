import { formatDate } from "../../lib/i18n/format";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import type { StateLaw } from "../../lib/model/stateLaw";
import { byId, site, stateName, translatorFor } from "../_site/site";
import { Fallback } from "./Fallback";

/** A state's rule on giving a name, with its sources and its doubt. */
export function NameLaw({ law, locale }: { law: StateLaw; locale: string }) {
  const t = translatorFor(locale);
  const { name } = law;
  return (
    <section>
      <h2>{t("law.name.title", { state: stateName(law.state, locale) })}</h2>
      {name.confidence === "low" && <p className="notice">{t("law.unconfirmed")}</p>}
      <p>
        <strong>{t(`law.name.${name.rule}`)}</strong>
        {name.rule !== "not-required" && ` ${t(`law.refusal.${name.refusalIsOffence}`)}`}
      </p>
      <Fallback locale={locale} textLocale={SOURCE_LOCALE}>
        {name.mustGive && <p>{name.mustGive}.</p>}
        <p>{name.note}</p>
      </Fallback>
      <p>{t("law.police")}</p>
      <ul className="sources">
        {name.sources.map((id) => {
          const source = byId(site().content.stateSources, id);
          return (
            <li key={id}>
              <bdi lang={SOURCE_LOCALE}>
                {source.url === null ? (
                  source.citation
                ) : (
                  <a href={source.url} rel="noreferrer">
                    {source.citation}
                  </a>
                )}
              </bdi>
              {!source.pageRead && ` (${t("law.pageUnread")})`}
            </li>
          );
        })}
      </ul>
      <p className="hint">{t("guide.asOf", { date: formatDate(law.asOf, locale) })}</p>
    </section>
  );
}
