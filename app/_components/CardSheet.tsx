import { lineLabel } from "../../lib/i18n/lineWords";
import type { Block } from "../../lib/model/text";
import { directionOf, translatorFor } from "../_site/site";
import { LineWords } from "./LineWords";

type Props = {
  title: string;
  lines: readonly Block[];
  locale: string;
  count: number;
  /** Label of the blank for a number; only on the reader's side. */
  lawyer?: string;
};

/** One side of a sheet of cards. Only the first card is read aloud: the others repeat it for the scissors. */
export function CardSheet({ title, lines, locale, count, lawyer }: Props) {
  const t = translatorFor(locale);
  return (
    <div className="sheet" lang={locale} dir={directionOf(locale)}>
      {Array.from({ length: count }, (_, index) => (
        <section
          key={index}
          className="card"
          aria-hidden={index > 0 || undefined}
          aria-label={index === 0 ? title : undefined}
        >
          <ul>
            {lines.map((line) => {
              const label = lineLabel(line, t);
              return (
                <li key={line.line}>
                  {label && <b>{label}:</b>} <LineWords block={line} locale={locale} />
                </li>
              );
            })}
          </ul>
          {lawyer && (
            <p className="blank">
              <span>{lawyer}</span>
              <i />
            </p>
          )}
          <p className="by">{t("site.name")}</p>
        </section>
      ))}
    </div>
  );
}
