import "../../_styles/glossary.css";
import "../../_styles/term.css";
import type { Metadata } from "next";
import { textIn } from "../../../lib/i18n/textIn";
import { SOURCE_LOCALE } from "../../../lib/model/locale";
import { pathTo } from "../../../lib/model/paths";
import { Frame } from "../../_components/Frame";
import { Review } from "../../_components/Review";
import { Endnotes, SOURCE_ANCHOR } from "../../_components/Endnotes";
import { TermWords } from "../../_components/TermNote";
import { numberCitations } from "../../../lib/views/numberCitations";
import { site, translatorFor } from "../../_site/site";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translatorFor((await params).locale);
  return { title: t("glossary.title"), description: t("glossary.intro") };
}

/** What the terms of art mean, with the English beside them, and what this site calls everything else. */
export default async function GlossaryPage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const { content } = site();
  const { terms, wordLists } = content;
  const entries = terms
    .map((term) => ({ term, text: textIn(term.texts, locale).text }))
    .sort((a, b) => a.text.title.localeCompare(b.text.title, locale));
  const blocks = entries.map(({ text }) => text.block);
  const citations = numberCitations(blocks);
  const words = wordLists[locale]?.words.terms ?? [];
  return (
    <Frame locale={locale} here={pathTo.glossary} hasStatements>
      <h1>{t("glossary.title")}</h1>
      <p className="lead">{t("glossary.intro")}</p>
      <Review texts={terms.map(({ id }) => `term/${id}`)} locale={locale} />
      {entries.map(({ term }) => (
        <section key={term.id} id={term.id}>
          <TermWords term={term} locale={locale} citations={citations} anchor={SOURCE_ANCHOR} />
        </section>
      ))}
      {words.length > 0 && (
        <section>
          <h2>{t("glossary.words")}</h2>
          <dl className="words">
            {words.map(({ en, term }) => (
              <div key={en}>
                <dt lang={SOURCE_LOCALE} dir="ltr">
                  {en}
                </dt>
                <dd>{term}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Endnotes locale={locale} citations={citations} blocks={blocks} />
    </Frame>
  );
}
