import type { Metadata } from "next";
import { textIn } from "../../../../lib/i18n/textIn";
import { pathTo } from "../../../../lib/model/paths";
import { Fallback } from "../../../_components/Fallback";
import { FeedLinks } from "../../../_components/FeedLinks";
import { Frame } from "../../../_components/Frame";
import { Blocks } from "../../../_components/Prose";
import { numberCitations } from "../../../../lib/views/numberCitations";
import { byId } from "../../../../lib/model/byId";
import { site, translatorFor } from "../../../_site/site";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamicParams = false;
export function generateStaticParams() {
  return site().content.about.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const { text } = textIn(byId(site().content.about, id).texts, locale);
  return { title: text.title, description: text.summary };
}

/** The page that says where changes stand: content has no links. */
const CORRECTIONS = "corrections";

/** What this site says of itself. */
export default async function AboutPage({ params }: Props) {
  const { locale, id } = await params;
  const { text, locale: textLocale } = textIn(byId(site().content.about, id).texts, locale);
  const none = numberCitations([]);
  return (
    <Frame locale={locale} here={(code) => pathTo.about(code, id)} hasStatements>
      <Fallback locale={locale} textLocale={textLocale}>
        <h1>{text.title}</h1>
        <p className="lead">{text.summary}</p>
        {text.sections.map((section) => (
          <section key={section.key}>
            <h2 id={section.key}>{section.heading}</h2>
            <Blocks blocks={section.blocks} citations={none} />
          </section>
        ))}
      </Fallback>
      {id === CORRECTIONS && <WhereChangesAre locale={locale} />}
    </Frame>
  );
}

function WhereChangesAre({ locale }: { locale: string }) {
  const t = translatorFor(locale);
  return (
    <>
      <ul>
        <li>
          <a href={pathTo.changes(locale)}>{t("changes.title")}</a>
        </li>
        <li>
          <a href={pathTo.check(locale)}>{t("check.title")}</a>
        </li>
      </ul>
      <FeedLinks locale={locale} />
    </>
  );
}
