import "../_styles/papers.css";
import { textIn } from "../../lib/i18n/textIn";
import { byId } from "../../lib/model/byId";
import { pathTo } from "../../lib/model/paths";
import type { SituationView } from "../../lib/views/situationView";
import { languageOf, site } from "../_site/site";

type Props = { drawing: string; view: SituationView; children: string | undefined };

/**
 * An answer as a picture, for whoever holds the paper beside it: what is printed large on it, what is seen in words, and last,
 * for whoever knows it, its name. It loads with the page, since nothing may be needed from the network later.
 */
export function PaperAnswer({ drawing, view: { locale, wordsLocale }, children }: Props) {
  const { text, locale: textLocale } = textIn(byId(site().content.drawings, drawing).texts, locale);
  return (
    <>
      <img src={pathTo.smallDrawing(drawing)} alt="" width={150} height={174} />
      <b {...languageOf(textLocale, wordsLocale)}>{text.sees}</b> <small>{children}</small>
    </>
  );
}
