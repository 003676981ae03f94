import type { ReactNode } from "react";
import { pathTo } from "../../lib/model/paths";
import { translatorFor } from "../_site/site";

/** Leads to the hotlines, with what a page can say of them already. */
export function FindHelp({ locale, children }: { locale: string; children?: ReactNode }) {
  return (
    <section>
      <HelpLink locale={locale} />
      {children}
    </section>
  );
}

/** What such a section begins with. */
export function HelpLink({ locale }: { locale: string }) {
  const t = translatorFor(locale);
  return (
    <>
      <h2>{t("outcome.hotlines")}</h2>
      <p>
        <a className="act" href={pathTo.hotlines(locale)}>
          {t("outcome.findHotline")}
        </a>
      </p>
    </>
  );
}
