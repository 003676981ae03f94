import type { ReactNode } from "react";
import { formatDate } from "../../lib/i18n/format";
import { pathTo } from "../../lib/model/paths";
import { LICENCE } from "../../lib/model/edition";
import { mistakeAddress } from "../../lib/reports/mistakeAddress";
import { codeLine } from "../_site/codeLine";
import { contentDate } from "../_site/contentDate";
import { correctionsContact } from "../_site/contacts";
import { enabledLocales, translatorFor } from "../_site/site";
import { Island } from "./Island";

type Props = {
  locale: string;
  /** The address of this page in another locale. */
  here: (locale: string) => string;
  children: ReactNode;
  className?: string;
  /** What it is on paper, by kind and id: its code stands at its foot. Left out where a page is not for printing. */
  print?: string;
  /** Whether the page has statements of ours, which a reader may find wrong. */
  hasStatements?: boolean;
};

/** What every page has around its content: the way out, the languages, the other pages, and what this is not. */
export function Frame({ locale, here, children, className, print, hasStatements }: Props) {
  const t = translatorFor(locale);
  const pages = [
    [pathTo.home(locale), "nav.home"],
    [pathTo.search(locale), "nav.search"],
    [pathTo.hotlines(locale), "nav.hotlines"],
    [pathTo.cards(locale), "nav.cards"],
    [pathTo.aboutIndex(locale), "about.title"],
  ] as const;
  return (
    <>
      <a className="skip" href="#content">
        {t("site.skip")}
      </a>
      <header>
        <a className="name" href={pathTo.home(locale)}>
          <img src={pathTo.icon()} alt="" width={36} height={36} />
          <span>{t("site.name")}</span>
        </a>
        <a href={pathTo.search(locale)}>{t("nav.search")}</a>
        <a href={pathTo.hotlines(locale)}>{t("nav.help")}</a>
        <details className="languages">
          <summary lang={locale}>
            <span className="sr">{t("site.language")}: </span>
            {enabledLocales().find((entry) => entry.code === locale)?.ownName}
          </summary>
          <ul>
            {enabledLocales()
              .filter((entry) => entry.code !== locale)
              .map((entry) => (
                <li key={entry.code}>
                  <a href={here(entry.code)} lang={entry.code} dir={entry.direction} hrefLang={entry.code}>
                    {entry.ownName}
                  </a>
                </li>
              ))}
          </ul>
        </details>
        <a className="leave" href={pathTo.leave(locale)} aria-describedby="leaving">
          {t("leave.short")}
        </a>
      </header>
      <main id="content" className={className} tabIndex={-1}>
        {children}
      </main>
      <footer>
        <nav aria-label={t("site.menu")}>
          {pages.map(([href, key]) => (
            <a key={key} href={href}>
              {t(key)}
            </a>
          ))}
        </nav>
        <p>{t("site.notAdvice")}</p>
        <p>{t("site.noTracking")}</p>
        <p id="leaving">
          {t("leave.action")}: {t("leave.note")}
        </p>
        {hasStatements && (
          <p>
            <a href={mistakeAddress(here(locale), contentDate(), correctionsContact)}>
              {t("mistake.report")}
            </a>
          </p>
        )}
        <p>
          {t("site.contentOf", { date: formatDate(contentDate(), locale) })}. {LICENCE}
          {print && ` · ${codeLine(locale, print)}`}
        </p>
      </footer>
      <Island name="frame" />
    </>
  );
}
