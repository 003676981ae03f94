import "../../_styles/kept.css";
import type { Metadata } from "next";
import { pathTo } from "../../../lib/model/paths";
import { Frame } from "../../_components/Frame";
import { Island } from "../../_components/Island";
import { islandProps } from "../../_site/islandProps";
import { enabledLocales, site, translatorFor } from "../../_site/site";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = translatorFor(locale);
  return {
    title: t("kept.title"),
    description: t("home.keptText"),
    robots: { index: false },
    // Here only: elsewhere a browser could offer to install the site before anybody asked.
    manifest: pathTo.manifest(locale),
    icons: { icon: pathTo.icon(), apple: pathTo.appIcon(180) },
  };
}

/** The words that the island says, by their key without its prefix. */
const ISLAND_WORDS =
  "none noneUnreached saved clock newer begun progress waiting checking full network damaged whole broken unsupported".split(
    " ",
  );
const ACTIONS = ["keep", "continue", "update", "check", "stop", "remove"] as const;

/** What is on this phone and how old it is, how to put it there and try it, and what a phone may do with it. */
export default async function KeptPage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const strings = site().content.ui[locale] ?? {};
  const english = site().content.ui.en ?? {};
  const words = Object.fromEntries(
    ISLAND_WORDS.map((key) => {
      const text = strings[`kept.${key}`] ?? english[`kept.${key}`];
      if (text === undefined) throw new Error(`no interface text for "kept.${key}"`);
      return [key, text];
    }),
  );
  return (
    <Frame locale={locale} here={pathTo.kept}>
      <h1>{t("kept.title")}</h1>
      <p className="lead">{t("kept.lead")}</p>
      <div {...islandProps("kept", { locale, strings: words })}>
        <p className="notice">{t("kept.needs")}</p>
        <section hidden>
          <h2>{t("kept.languages")}</h2>
          <ul className="kept">
            {enabledLocales().map(({ code, ownName, direction }) => (
              <li key={code} data-copy={code}>
                <h3>
                  <bdi lang={code} dir={direction}>
                    {ownName}
                  </bdi>
                </h3>
                <p role="status" />
                <progress hidden max={1} aria-label={ownName} />
                <p className="actions">
                  {ACTIONS.map((action) => (
                    <button key={action} type="button" data-action={action} hidden>
                      {t(`kept.${action}`)} <span className="sr">({ownName})</span>
                    </button>
                  ))}
                </p>
              </li>
            ))}
          </ul>
        </section>
        <h2>{t("kept.home")}</h2>
        <ul>
          <li>{t("kept.android")}</li>
          <li>{t("kept.iphone")}</li>
        </ul>
        <button type="button" data-install hidden>
          {t("kept.install")}
        </button>
      </div>
      <h2>{t("kept.try")}</h2>
      <ol>
        <li>{t("kept.try1")}</li>
        <li>{t("kept.try2")}</li>
        <li>{t("kept.try3")}</li>
      </ol>
      <h2>{t("kept.truth")}</h2>
      <ul>
        {["kept.truth1", "kept.truth2", "kept.truth3", "kept.truth4"].map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <h2 id="one-file">{t("kept.oneFile")}</h2>
      {/* The size is known when the file is made, after the pages: the post-build step fills it in. */}
      <p>{t("kept.oneFileText", { megabytes: "{{megabytes}}" })}</p>
      <p>
        <a className="act" href={pathTo.oneFile(locale)} download>
          {t("kept.oneFileLink")}
        </a>
      </p>
      <Island name="kept" />
    </Frame>
  );
}
