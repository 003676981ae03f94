import type { Metadata } from "next";
import { bulletinParagraph } from "../../../../lib/changes/bulletinText";
import { changesFor } from "../../../../lib/changes/bulletin";
import { joinSentences } from "../../../../lib/changes/joinSentences";
import { textMessage } from "../../../../lib/changes/textMessage";
import { SOURCE_LOCALE } from "../../../../lib/model/locale";
import { pathTo } from "../../../../lib/model/paths";
import { plainText } from "../../../../lib/model/text";
import { siteAddress } from "../../../../lib/publish/siteAddress";
import { numberCitations } from "../../../../lib/views/numberCitations";
import { Fallback } from "../../../_components/Fallback";
import { Fold } from "../../../_components/Fold";
import { Frame } from "../../../_components/Frame";
import { Blocks } from "../../../_components/Prose";
import { bulletinIn } from "../../../_site/bulletins";
import { site, translatorFor } from "../../../_site/site";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamicParams = false;
export function generateStaticParams() {
  return changesFor(site().content, SOURCE_LOCALE).changes.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const { headline, points } = bulletinIn(locale, id);
  return { title: headline, description: points.slice(0, 1).map(plainText).join() };
}

/** One change as a bulletin to print, and as words to copy into a letter or a text message. */
export default async function ChangePage({ params }: Props) {
  const { locale, id } = await params;
  const t = translatorFor(locale);
  const bulletin = bulletinIn(locale, id);
  const { heading, date, day, name, tier, points, older, where, notes, textLanguage } = bulletin;
  const toCopy = [
    ["bulletin.paragraph", bulletinParagraph(bulletin, t)],
    ["bulletin.text", textMessage(bulletin, t, hostOf(locale)).words],
  ] as const;
  return (
    <Frame locale={locale} here={(code) => pathTo.change(code, id)} hasStatements>
      <p className="hint">
        {name} · <time dateTime={date}>{day}</time>
        {tier && <strong> · {tier}</strong>}
      </p>
      <Fallback locale={locale} textLocale={textLanguage.code}>
        <h1>{heading}</h1>
        <Blocks blocks={points} citations={numberCitations([])} />
      </Fallback>
      <section>
        <h2>{t("bulletin.older")}</h2>
        <ul>
          {older.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p>
          <a href={pathTo.check(locale)}>{t("check.title")}</a>
        </p>
      </section>
      <p>{where}</p>
      <p className="hint">{joinSentences(notes)}</p>
      {toCopy.map(([key, words]) => (
        <Fold key={key} label={t(key)}>
          <p dir="auto">{words}</p>
        </Fold>
      ))}
      <p>
        <a href={pathTo.changes(locale)}>{t("changes.title")}</a>
      </p>
    </Frame>
  );
}

/** Where the list of changes stands, as a text message has it. */
function hostOf(locale: string): string | undefined {
  const address = siteAddress()?.replace("https://", "");
  return address && address + pathTo.changes(locale);
}
