import type { Metadata } from "next";
import { pathTo } from "../../../lib/model/paths";
import { translatorFor } from "../../_site/site";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translatorFor((await params).locale)("leave.title"), robots: { index: false } };
}

/** What "Leave this page" shows: something harmless, with nothing of this site in its title or on its face. */
export default async function LeavePage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  return (
    <main id="content">
      <h1>{t("leave.title")}</h1>
      <p>{t("leave.text")}</p>
      <p>
        <a href={pathTo.home(locale)}>{t("leave.back")}</a>
      </p>
    </main>
  );
}
