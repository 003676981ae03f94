import type { ReactNode } from "react";
import { textIn } from "../../lib/i18n/textIn";
import type { Guide } from "../../lib/model/content";
import { pathTo } from "../../lib/model/paths";
import { byId } from "../../lib/model/byId";
import { site, translatorFor } from "../_site/site";
import { FindHelp } from "./FindHelp";
import { scriptLinks } from "./scriptLinks";
import { TitleLink } from "./TitleLink";

/** Where a guide leads: the words to say, the law of the reader's state, whom to call, what to read next. */
export function GuideLinks({ guide, locale }: { guide: Guide; locale: string }) {
  const t = translatorFor(locale);
  const { content } = site();
  return (
    <>
      <Links heading={t("guide.scripts")}>{scriptLinks(guide.scripts, locale)}</Links>
      <Links heading={t("law.depends")}>
        {guide.stateTopics.map((id) => {
          const { text, ...rest } = textIn(byId(content.stateTopics, id).texts, locale);
          return (
            <TitleLink
              key={id}
              locale={locale}
              href={`${pathTo.states(locale)}#${id}`}
              to={{ text: text.words, ...rest }}
            />
          );
        })}
      </Links>
      <FindHelp locale={locale}>
        {guide.group === "custody" && (
          <p>
            <a href={pathTo.findPerson(locale)}>{t("detained.title")}</a>
          </p>
        )}
      </FindHelp>
      <Links heading={t("guide.related")}>
        {guide.related.map((id) => (
          <TitleLink
            key={id}
            locale={locale}
            href={pathTo.guide(locale, id)}
            to={textIn(byId(content.guides, id).texts, locale)}
          />
        ))}
      </Links>
    </>
  );
}

function Links({ heading, children }: { heading: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section className="screen">
      <h2>{heading}</h2>
      <ul className="more">{children}</ul>
    </section>
  );
}
