import type { Block } from "../../lib/model/text";
import { locatorsOf, type NumberedCitations } from "../../lib/views/numberCitations";
import { translatorFor } from "../_site/site";
import { SourceList } from "./SourceList";

/** Prefix of the ids of source entries, which citation marks link to. */
export const SOURCE_ANCHOR = "s-";

type Props = { id?: string; locale: string; citations: NumberedCitations; blocks: readonly Block[] };

/** The numbered sources at the end of a page that is read from top to bottom; marks in the text lead here. */
export function Endnotes({ id, locale, citations, blocks }: Props) {
  const all = blocks.flatMap((block) => block.citations);
  return (
    <section id={id} className="endnotes">
      <h2>{translatorFor(locale)("guide.sources")}</h2>
      <SourceList
        locale={locale}
        sources={citations.sources}
        locators={(source) => locatorsOf(all, source)}
        anchor={SOURCE_ANCHOR}
      />
    </section>
  );
}
