import { textIn } from "../../lib/i18n/textIn";
import { pathTo } from "../../lib/model/paths";
import { byId } from "../../lib/model/byId";
import { site, translatorFor } from "../_site/site";
import type { SituationView } from "../../lib/views/situationView";
import { lawPart } from "../_site/noteIds";
import { ChecklistLinks } from "./ChecklistLinks";
import { Fallback } from "./Fallback";
import { LawLink } from "./LawLink";
import { Marks } from "./Marks";
import { Words } from "./Prose";
import { TitleLink } from "./TitleLink";

type Props = { view: SituationView };

/** What a page of a situation has below its questions, for every answer: lists, warnings, and what to read. */
export function SituationLists({ view }: Props) {
  const { locale, situation, warnings, citations } = view;
  const t = translatorFor(locale);
  const { content } = site();
  return (
    <>
      {situation.checklists.length > 0 && (
        <section>
          <h2>{t("checklists.heading")}</h2>
          <ChecklistLinks ids={situation.checklists} locale={locale} />
        </section>
      )}
      {warnings.length > 0 && (
        <section>
          <h2>{t("warnings.heading")}</h2>
          <ul className="warnings">
            {warnings.map(({ id, texts }) => {
              const { text, locale: textLocale } = textIn(texts, locale);
              return (
                <li key={id}>
                  <Fallback locale={locale} textLocale={textLocale} quiet>
                    <Words inlines={text.block.inlines} />
                  </Fallback>
                  <Marks block={text.block} citations={citations} />
                </li>
              );
            })}
          </ul>
          <Sources view={view} />
        </section>
      )}
      <section>
        <h2>{t("outcome.guides")}</h2>
        <ul className="more">
          {situation.related.map((id) => (
            <TitleLink
              key={id}
              locale={locale}
              href={pathTo.situation(locale, id)}
              to={textIn(content.situationWords[id]!, locale)}
            />
          ))}
          {view.guides.map((id) => (
            <TitleLink
              key={id}
              locale={locale}
              href={pathTo.guide(locale, id)}
              to={textIn(byId(content.guides, id).texts, locale)}
            />
          ))}
          <li>
            <a href={pathTo.situationMap(locale, situation.id)}>{t("map.link")}</a>
          </li>
        </ul>
      </section>
    </>
  );
}

/** Opens the list that the small numbers of the page point into. */
function Sources({ view }: Props) {
  return (
    <p className="aside">
      <LawLink part={lawPart.sources} view={view}>
        {translatorFor(view.locale)("script.sources")}
      </LawLink>
    </p>
  );
}
