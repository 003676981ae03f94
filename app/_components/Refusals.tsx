import { textIn } from "../../lib/i18n/textIn";
import { pathTo } from "../../lib/model/paths";
import { RefusalReason } from "../../lib/model/safety";
import { byId } from "../../lib/model/byId";
import { site, translatorFor } from "../_site/site";
import { TitleLink } from "./TitleLink";

/** What does help in place of each request that is never served; the search shows it beside its refusal. */
export function Refusals({ locale }: { locale: string }) {
  const t = translatorFor(locale);
  const { content } = site();
  return RefusalReason.options.map((reason) => {
    const { guides, situations } = content.safety!.refusals[reason];
    return (
      <section key={reason} data-refused={reason} hidden>
        <p>{t("search.helps")}:</p>
        <ul className="more">
          <li>
            <a href={pathTo.hotlines(locale)}>{t("outcome.findHotline")}</a>
          </li>
          {guides.map((id) => (
            <TitleLink
              key={id}
              locale={locale}
              href={pathTo.guide(locale, id)}
              to={textIn(byId(content.guides, id).texts, locale)}
            />
          ))}
          {situations.map((id) => (
            <TitleLink
              key={id}
              locale={locale}
              href={pathTo.situation(locale, id)}
              to={textIn(content.situationWords[id]!, locale)}
            />
          ))}
        </ul>
      </section>
    );
  });
}
