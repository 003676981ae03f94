import { textIn } from "../../lib/i18n/textIn";
import type { PhoneJob } from "../../lib/model/content";
import type { NumberedCitations } from "../_site/numberCitations";
import { byId, site, translatorFor } from "../_site/site";
import { Fallback } from "./Fallback";
import { Marks } from "./Marks";
import { Note } from "./Note";
import { NoteButton } from "./NoteButton";
import { Words } from "./Prose";
import { SourcesButton } from "./SourcesNote";

/** The id of the note with the jobs. */
const NOTE = "phone";

/** Says which jobs fit best here, the best first, and opens the note. */
export function PhoneButton({ jobs, locale }: { jobs: readonly string[]; locale: string }) {
  const titles = jobs.map((id) => textIn(byId(site().content.phone, id).texts, locale).text.title);
  return (
    <NoteButton note={NOTE}>
      {translatorFor(locale)("phone.choose")} {titles.join(" / ")}
    </NoteButton>
  );
}

type Props = { jobs: readonly PhoneJob[]; locale: string; citations: NumberedCitations };

/** The jobs that a phone can do in this situation. It does one of them well. */
export function PhoneNote({ jobs, locale, citations }: Props) {
  const t = translatorFor(locale);
  return (
    <Note id={NOTE} locale={locale}>
      <h2>{t("phone.title")}</h2>
      <p>{t("phone.why")}</p>
      {jobs.map(({ id, texts }) => {
        const { text, locale: textLocale } = textIn(texts, locale);
        return (
          <Fallback key={id} locale={locale} textLocale={textLocale}>
            <h3>{text.title}</h3>
            <p>
              <Words inlines={text.block.inlines} /> <Marks block={text.block} citations={citations} />
            </p>
          </Fallback>
        );
      })}
      <SourcesButton locale={locale} />
    </Note>
  );
}
