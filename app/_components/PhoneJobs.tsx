import { textIn } from "../../lib/i18n/textIn";
import type { PhoneJob } from "../../lib/model/content";
import type { NumberedCitations } from "../../lib/views/numberCitations";
import { lawPart } from "../_site/noteIds";
import { translatorFor } from "../_site/site";
import { Fallback } from "./Fallback";
import { Blocks } from "./Prose";

type Props = { jobs: readonly PhoneJob[]; locale: string; citations: NumberedCitations };

/** The jobs that a phone can do in this situation. It does one of them well. */
export function PhoneJobs({ jobs, locale, citations }: Props) {
  const t = translatorFor(locale);
  return (
    <section id={lawPart.phone}>
      <h2>{t("phone.title")}</h2>
      <p>{t("phone.why")}</p>
      {jobs.map(({ id, texts }) => {
        const { text, locale: textLocale } = textIn(texts, locale);
        return (
          <Fallback key={id} locale={locale} textLocale={textLocale}>
            <h3>{text.title}</h3>
            <Blocks blocks={[text.block]} citations={citations} />
          </Fallback>
        );
      })}
    </section>
  );
}
