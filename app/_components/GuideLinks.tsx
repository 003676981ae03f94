import type { ReactNode } from "react";
import { textIn } from "../../lib/i18n/textIn";
import type { Guide } from "../../lib/model/content";
import { pathTo } from "../../lib/model/paths";
import { byId } from "../../lib/model/byId";
import { site, translatorFor } from "../_site/site";
import { FindHelp } from "./FindHelp";
import { scriptLinks } from "./scriptLinks";
import { TitleLink } from "./TitleLink";

/**
 * Where a guide leads: the words to say, the law of the reader's state, whom to call, what to read next. Paper keeps the words, or
 * where they stand until a browser module has fetched them.
 */
export function GuideLinks({ guide, locale }: { guide: Guide; locale: string }) {
  const t = translatorFor(locale);
  const { content } = site();
  return (
    <>
      <Links heading={t("guide.scripts")} paper={t("guide.wordsAt")}>
        {scriptLinks(guide.scripts, locale)}
      </Links>
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

type LinksProps = {
  heading: string;
  /** What paper says of them. Without it they stay off it. */
  paper?: string;
  children: ReactNode[];
};

function Links({ heading, paper, children }: LinksProps) {
  if (children.length === 0) return null;
  return (
    <section className={paper ? undefined : "screen"}>
      <h2>{heading}</h2>
      {paper && <p className="paper">{paper}</p>}
      <ul className="more">{children}</ul>
    </section>
  );
}
