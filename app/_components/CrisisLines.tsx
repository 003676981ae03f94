import { Fragment } from "react";
import { formatPhone } from "../../lib/i18n/format";
import { site, translatorFor } from "../_site/site";

type Props = { locale: string; hidden?: boolean };

/**
 * The lines for people in danger, each with its languages and the pages that its number was read on. In a search box
 * they are hidden until a question has words of danger; then they stand above everything else.
 */
export function CrisisLines({ locale, hidden }: Props) {
  const t = translatorFor(locale);
  return (
    <section className="danger" aria-label={t("danger.title")} hidden={hidden}>
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
                <Fragment key={url}>
                  {index > 0 && " · "}
                  <a href={url} rel="noreferrer" lang="en" dir="ltr">
                    {title}
                  </a>
                </Fragment>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p className="hint">{t("danger.seen")}</p>
    </section>
  );
}
