import { textIn } from "../../lib/i18n/textIn";
import { GuideGroup } from "../../lib/model/guideGroup";
import { pathTo } from "../../lib/model/paths";
import { site, translatorFor } from "../_site/site";
import { Fallback } from "./Fallback";

/** The guides by when they are read. */
export function GuideList({ locale, summaries = false }: { locale: string; summaries?: boolean }) {
  const t = translatorFor(locale);
  // With summaries the list is a page of its own; without, it stands below a heading.
  const Heading = summaries ? "h2" : "h3";
  return GuideGroup.options.map((group) => (
    <section key={group}>
      <Heading className="when">{t(`guides.${group}`)}</Heading>
      <ul className="more">
        {site()
          .content.guides.filter((guide) => guide.group === group)
          .map(({ id, texts }) => {
            const { text, locale: textLocale } = textIn(texts, locale);
            return (
              <li key={id}>
                <Fallback locale={locale} textLocale={textLocale} quiet>
                  <a href={pathTo.guide(locale, id)}>{text.title}</a>
                  {summaries && <span>{text.summary}</span>}
                </Fallback>
              </li>
            );
          })}
      </ul>
    </section>
  ));
}
