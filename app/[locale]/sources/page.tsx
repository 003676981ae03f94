import "../../_styles/find.css";
import type { Metadata } from "next";
import { SourceKind } from "../../../lib/model/source";
import { pathTo } from "../../../lib/model/paths";
import { sourceName } from "../../../lib/model/sourceName";
import { Frame } from "../../_components/Frame";
import { citedIn } from "../../_site/citedIn";
import { sourcesWithPages } from "../../_site/sourcesWithPages";
import { translatorFor } from "../../_site/site";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translatorFor((await params).locale);
  return {
    title: t("source.index"),
    description: t("source.indexText", { count: sourcesWithPages().length }),
  };
}

/** Every authority that this site cites, by kind, and how many guides and situations lean on it. */
export default async function SourcesPage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const sources = sourcesWithPages();
  return (
    <Frame locale={locale} here={pathTo.sources} hasStatements>
      <h1>{t("source.index")}</h1>
      <p className="lead">{t("source.indexText", { count: sources.length })}</p>
      {SourceKind.options.map((kind) => {
        const ofKind = sources
          .filter((source) => source.kind === kind)
          .sort((a, b) => sourceName(a).localeCompare(sourceName(b), "en"));
        return (
          ofKind.length > 0 && (
            <section key={kind}>
              <h2 id={kind}>{t(`source.kind.${kind}`)}</h2>
              <ul className="more">
                {ofKind.map((source) => (
                  <li key={source.id}>
                    <a href={pathTo.source(locale, source.id)} lang="en" dir="ltr">
                      {sourceName(source)}
                    </a>
                    <span>
                      {source.status !== "good-law" && <>{t(`source.status.${source.status}`)} · </>}
                      {t("source.citedBy", { count: citedIn(source.id).length })}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </Frame>
  );
}
