import "../../_styles/check.css";
import type { Metadata } from "next";
import { pathTo } from "../../../lib/model/paths";
import { writtenCode } from "../../../lib/prints/code";
import { EditionVerdict } from "../../_components/EditionVerdict";
import { Frame } from "../../_components/Frame";
import { Island } from "../../_components/Island";
import { ledgerOf, printedIn } from "../../_site/editions";
import { islandProps } from "../../_site/islandProps";
import { enabledLocales, translatorFor } from "../../_site/site";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translatorFor((await params).locale);
  return { title: t("check.title"), description: t("check.intro") };
}

/**
 * What a printed code is worth today. Every code of the language stands in the page, so that it works without a network and, by the
 * fragment of a QR code, without JavaScript; the module reads what is typed.
 */
export default async function CheckPage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const ledger = ledgerOf(locale);
  const now = printedIn(locale);
  const newest = new Map(ledger.editions.map((edition) => [edition.print, edition]));
  const [current, before] = [
    ledger.editions.filter((edition) => now.has(edition.print) && newest.get(edition.print) === edition),
    ledger.editions.filter((edition) => !now.has(edition.print) || newest.get(edition.print) !== edition),
  ];
  return (
    <Frame locale={locale} here={pathTo.check}>
      <h1>{t("check.title")}</h1>
      <p className="lead">{t("check.intro")}</p>
      <form {...islandProps("check", toldOf(locale, current[0]?.code ?? ""))} noValidate hidden>
        <label htmlFor="code">{t("check.label")}</label>
        <div className="field">
          <input
            id="code"
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            dir="ltr"
            maxLength={40}
            aria-describedby="code-answer"
          />
          <button>{t("check.action")}</button>
        </div>
        <div id="code-answer" role="status" />
      </form>
      {before.length > 0 && (
        <section>
          <h2>{t("check.before")}</h2>
          <ul className="codes">
            {before.map((edition) => (
              <EditionVerdict key={edition.code} edition={edition} ledger={ledger} locale={locale} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t("check.today")}</h2>
        <ul className="codes">
          {current.map((edition) => (
            <EditionVerdict key={edition.code} edition={edition} ledger={ledger} locale={locale} />
          ))}
        </ul>
      </section>
      <Island name="check" />
    </Frame>
  );
}

function toldOf(locale: string, example: string) {
  const t = translatorFor(locale);
  const says = (key: string, values?: Record<string, string>) => t(`check.${key}`, values);
  return {
    strings: {
      right: says("right"),
      empty: says("empty", { example: writtenCode(example) }),
      count: says("count"),
      wrong: says("wrong"),
      near: says("near"),
      unknown: says("unknown"),
      language: says("language"),
    },
    languages: Object.fromEntries(
      enabledLocales()
        .filter(({ code }) => code !== locale)
        .map(({ code, ownName }) => [ledgerOf(code).sign, { name: ownName, path: pathTo.check(code) }]),
    ),
  };
}
