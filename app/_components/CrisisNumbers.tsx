import { formatPhone } from "../../lib/i18n/format";
import { site, translatorFor } from "../_site/site";
import { CrisisLines } from "./CrisisLines";
import { Fold } from "./Fold";

/** The lines for people in danger where other help is looked for: a number each, in sight, and what there is to know of them folded. */
export function CrisisNumbers({ locale }: { locale: string }) {
  const t = translatorFor(locale);
  return (
    <section className="danger brief">
      <h2>{t("danger.title")}</h2>
      <ul>
        {(site().content.safety?.crisis ?? []).map(({ kind, number }) => (
          <li key={kind}>
            {t(`danger.${kind}.short`)}{" "}
            <a className="act" href={`tel:${number}`}>
              <bdi dir="ltr">{formatPhone(number)}</bdi>
            </a>
          </li>
        ))}
      </ul>
      <Fold label={t("hotlines.moreNumbers")}>
        <CrisisLines locale={locale} />
      </Fold>
    </section>
  );
}
