import { textIn } from "../../lib/i18n/textIn";
import { pathTo } from "../../lib/model/paths";
import { RefusalReason } from "../../lib/model/safety";
import { byId } from "../../lib/model/byId";
import { site, translatorFor } from "../_site/site";

/** What does help in place of each request that is never served; the search shows it beside its refusal. */
export function Refusals({ locale }: { locale: string }) {
  const t = translatorFor(locale);
  const { content } = site();
  return RefusalReason.options.map((reason) => {
    const { guides, situations } = content.safety!.refusals[reason];
    const links = [
      { href: pathTo.hotlines(locale), text: t("outcome.findHotline"), lang: locale },
      ...guides.map((id) => {
        const { text, locale: lang } = textIn(byId(content.guides, id).texts, locale);
        return { href: pathTo.guide(locale, id), text: text.title, lang };
      }),
      ...situations.map((id) => {
        const { text, locale: lang } = textIn(content.situationWords[id]!, locale);
        return { href: pathTo.situation(locale, id), text: text.title, lang };
      }),
    ];
    return (
      <section key={reason} data-refused={reason} hidden>
        <p>{t("search.helps")}:</p>
        <ul className="more">
          {links.map(({ href, text, lang }) => (
            <li key={href}>
              <a href={href} lang={lang}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
