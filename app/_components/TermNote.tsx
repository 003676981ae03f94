import { textIn } from "../../lib/i18n/textIn";
import type { Term } from "../../lib/model/content";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import { pathTo } from "../../lib/model/paths";
import type { NumberedCitations } from "../../lib/views/numberCitations";
import { noteId } from "../_site/noteIds";
import { translatorFor } from "../_site/site";
import { Marks } from "./Marks";
import { Note } from "./Note";
import { Words } from "./Prose";

type Props = { term: Term; locale: string; citations: NumberedCitations; anchor?: string };

/** What a term of art means, with the English term that officers and papers use. Opens at a press, never on hover. */
export function TermNote({ term, locale, citations, anchor }: Props) {
  return (
    <Note id={noteId.term(term.id)} locale={locale}>
      <TermWords term={term} locale={locale} citations={citations} anchor={anchor} />
      <p>
        <a href={`${pathTo.glossary(locale)}#${term.id}`}>{translatorFor(locale)("glossary.title")}</a>
      </p>
    </Note>
  );
}

/** A term, its English beside it, and its meaning. */
export function TermWords({ term, locale, citations, anchor }: Props) {
  const { text, locale: textLocale } = textIn(term.texts, locale);
  const english = term.texts[SOURCE_LOCALE]!.title;
  return (
    <>
      <h3 lang={textLocale}>
        {text.title}{" "}
        {!text.title.toLowerCase().includes(english.toLowerCase()) && (
          <bdi lang={SOURCE_LOCALE} className="english">
            ({english})
          </bdi>
        )}
      </h3>
      <p lang={textLocale}>
        <Words inlines={text.block.inlines} />
        <Marks block={text.block} citations={citations} anchor={anchor} />
      </p>
    </>
  );
}
