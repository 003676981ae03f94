import type { LocalText } from "../../lib/i18n/textIn";
import { languageOf } from "../_site/site";

type Props = { locale: string; href: string; to: LocalText<{ title: string }> };

/** An entry of a list of links: the title of what it leads to, which may be there in English only. */
export function TitleLink({ locale, href, to }: Props) {
  return (
    <li>
      <a href={href} {...languageOf(to.locale, locale)}>
        {to.text.title}
      </a>
    </li>
  );
}
