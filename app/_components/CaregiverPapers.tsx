import { caregiverSentences } from "../../lib/i18n/caregiverSentences";
import { textIn } from "../../lib/i18n/textIn";
import type { CaregiverPaper, CaregiverWords } from "../../lib/model/caregiver";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import { pathTo } from "../../lib/model/paths";
import { noticeWords } from "../../lib/reviews/taken";
import { stateSourceViews } from "../../lib/views/stateLawView";
import { site, stateName, translatorFor } from "../_site/site";
import { Fallback } from "./Fallback";
import { ViewOf } from "./ViewOf";

/** With which papers another adult can look after children, a fold a state: one is open at a time, with JavaScript or without. */
export function CaregiverPapers({ locale }: { locale: string }) {
  const { caregiver } = site().content;
  if (!caregiver) return null;
  const { text, locale: textLocale } = textIn(caregiver.texts, locale);
  const { words } = text;
  const t = translatorFor(locale);
  return (
    <Fallback locale={locale} textLocale={textLocale} quiet>
      <section className="papers">
        <h2>{words.title}</h2>
        <p>{words.checked}</p>
        {caregiver.states.map(({ state, papers, withdrawn }) => (
          <details key={state} name="papers">
            <summary>{stateName(state, locale)}</summary>
            {withdrawn && <p className="notice">{noticeWords(withdrawn, locale, t)}</p>}
            {papers.map((paper) => (
              <Paper key={paper.name} paper={paper} words={words} locale={textLocale} t={t} />
            ))}
          </details>
        ))}
        <details name="papers">
          <summary>{words.another}</summary>
          <p>
            {words.unchecked} <a href={pathTo.hotlines(locale)}>{t("hotlines.title")}</a>
          </p>
        </details>
      </section>
    </Fallback>
  );
}

type PaperProps = {
  paper: CaregiverPaper;
  words: CaregiverWords;
  locale: string;
  t: ReturnType<typeof translatorFor>;
};

function Paper({ paper, words, locale, t }: PaperProps) {
  const { name, form, statute, sources } = paper;
  return (
    <>
      <h3 lang={SOURCE_LOCALE} dir="ltr">
        {name}
        {form && ` (${form})`}
      </h3>
      <p className="hint" lang={SOURCE_LOCALE} dir="ltr">
        {statute}
      </p>
      <ul>
        {caregiverSentences(paper, words, locale).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <ul className="sources">
        {stateSourceViews(site().content, sources, t).map((source, at) => (
          <ViewOf key={at} view={source} />
        ))}
      </ul>
    </>
  );
}
