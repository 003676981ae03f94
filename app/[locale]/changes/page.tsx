import type { Metadata } from "next";
import { formatDate } from "../../../lib/i18n/format";
import { textIn } from "../../../lib/i18n/textIn";
import { pathTo } from "../../../lib/model/paths";
import { Fallback } from "../../_components/Fallback";
import { FeedLinks } from "../../_components/FeedLinks";
import { Frame } from "../../_components/Frame";
import { Blocks } from "../../_components/Prose";
import { numberCitations } from "../../../lib/views/numberCitations";
import { site, translatorFor } from "../../_site/site";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translatorFor((await params).locale);
  return { title: t("changes.title"), description: t("changes.intro") };
}

/** What changed in the law or in what this site says, newest first, from the change log. */
export default async function ChangesPage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const { text, locale: textLocale } = textIn(site().content.changes, locale);
  const none = numberCitations([]);
  return (
    <Frame locale={locale} here={pathTo.changes} hasStatements>
      {/* Browsers and programs look for it in the head, where React puts it. */}
      <link rel="alternate" type="application/atom+xml" href={pathTo.changesAtom(locale)} />
      <h1>{t("changes.title")}</h1>
      <p className="lead">{t("changes.intro")}</p>
      <FeedLinks locale={locale} />
      <Fallback locale={locale} textLocale={textLocale}>
        {text.words.map(({ id, date, tier, section }) => (
          <section key={id} id={id}>
            <h2>{section.heading}</h2>
            <p className="hint">
              <time dateTime={date}>{formatDate(date, textLocale)}</time>
              {tier && <strong> · {t(`changes.${tier}`)}</strong>}
              {" · "}
              <a href={pathTo.change(locale, id)}>{t("changes.pass")}</a>
            </p>
            <Blocks blocks={section.blocks} citations={none} />
          </section>
        ))}
      </Fallback>
    </Frame>
  );
}
