import { textIn } from "../../lib/i18n/textIn";
import { pathTo } from "../../lib/model/paths";
import type { Situation } from "../../lib/model/situation";
import { site } from "../_site/site";
import { Fallback } from "./Fallback";
import { Pictogram } from "./Pictogram";

type Props = { situations: readonly Situation[]; locale: string; className: string };

/** Situations to choose from, each with its pictogram. */
export function Choices({ situations, locale, className }: Props) {
  return (
    <ul className={className}>
      {situations.map(({ id }) => {
        const { text, locale: textLocale } = textIn(site().content.situationWords[id]!, locale);
        return (
          <li key={id}>
            <a className="choice" href={pathTo.situation(locale, id)}>
              <Pictogram name={id} />
              <Fallback locale={locale} textLocale={textLocale} quiet>
                <strong>{text.title}</strong>
              </Fallback>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
