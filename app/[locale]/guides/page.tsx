import "../../_styles/find.css";
import type { Metadata } from "next";
import { pathTo } from "../../../lib/model/paths";
import { Frame } from "../../_components/Frame";
import { GuideList } from "../../_components/GuideList";
import { translatorFor } from "../../_site/site";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translatorFor((await params).locale);
  return { title: t("nav.guides"), description: t("home.guides") };
}

/** All guides, each with what it is for. */
export default async function GuidesPage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  return (
    <Frame locale={locale} here={pathTo.guides} hasStatements>
      <h1>{t("nav.guides")}</h1>
      <GuideList locale={locale} summaries />
      <p>
        <a className="act" href={pathTo.findPerson(locale)}>
          {t("detained.title")}
        </a>
      </p>
    </Frame>
  );
}
