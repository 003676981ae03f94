import type { ReactNode } from "react";
import { type LocalText, textIn } from "../../lib/i18n/textIn";
import type { Guide } from "../../lib/model/content";
import { pathTo } from "../../lib/model/paths";
import { homesOfScripts } from "../_site/homesOfScripts";
import { byId, site, translatorFor } from "../_site/site";
import { FindHelp } from "./FindHelp";

/** Where a guide leads: the words to say, the law of the reader's state, whom to call, what to read next. */
export function GuideLinks({ guide, locale }: { guide: Guide; locale: string }) {
  const t = translatorFor(locale);
  const { content } = site();
  return (
    <>
      <Links heading={t("guide.scripts")}>
        {guide.scripts.flatMap((id) =>
          // A script that no rule shows today has no page to lead to.
          (homesOfScripts().get(id) ?? [])
            .slice(0, 1)
            .map((home) => (
              <Entry
                key={id}
                href={pathTo.situation(locale, home)}
                title={titleIn(byId(content.scripts, id).texts, locale)}
              />
            )),
        )}
      </Links>
      <Links heading={t("law.depends")}>
        {guide.stateTopics.map((id) => {
          const { text, ...rest } = textIn(byId(content.stateTopics, id).texts, locale);
          return (
            <Entry
              key={id}
              href={`${pathTo.states(locale)}#${id}`}
              title={{ text: text.words.title, ...rest }}
            />
          );
        })}
      </Links>
      <FindHelp locale={locale} />
      <Links heading={t("guide.related")}>
        {guide.related.map((id) => (
          <Entry
            key={id}
            href={pathTo.guide(locale, id)}
            title={titleIn(byId(content.guides, id).texts, locale)}
          />
        ))}
      </Links>
    </>
  );
}

function titleIn(texts: Readonly<Record<string, { title: string }>>, locale: string): LocalText<string> {
  const { text, ...rest } = textIn(texts, locale);
  return { text: text.title, ...rest };
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

function Entry({ href, title }: { href: string; title: LocalText<string> }) {
  return (
    <li>
      <a href={href} lang={title.isFallback ? title.locale : undefined}>
        {title.text}
      </a>
    </li>
  );
}
