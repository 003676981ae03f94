import { formatPhone } from "../../lib/i18n/format";
import { site, translatorFor } from "../_site/site";

/**
 * The lines for people in danger, each with its languages and the pages that its number was read on. The search shows
 * them above everything else when a question has words of danger; until then they are hidden.
 */
export function CrisisLines({ locale }: { locale: string }) {
  const t = translatorFor(locale);
  return (
    <section className="danger" aria-label={t("danger.title")} hidden>
      <ul>
        {(site().content.safety?.crisis ?? []).map(({ kind, number, takesTexts, sources }) => (
          <li key={kind} data-danger={kind}>
            <p>{t(`danger.${kind}`)}</p>
            <p>
              <a className="act" href={`tel:${number}`}>
                <bdi dir="ltr">{formatPhone(number)}</bdi>
              </a>{" "}
              {takesTexts && (
                <a className="act" href={`sms:${number}`}>
                  {t("danger.text")} <bdi dir="ltr">{formatPhone(number)}</bdi>
                </a>
              )}
            </p>
            <p className="hint">
              {t(`danger.${kind}.languages`)} {t("script.sources")}:{" "}
              {sources.map(({ title, url }, index) => (
                <span key={url} lang="en" dir="ltr">
                  {index > 0 && " · "}
                  <a href={url} rel="noreferrer">
                    {title}
                  </a>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p className="hint">{t("danger.seen")}</p>
    </section>
  );
}
