import "../_styles/papers.css";
import { pathTo } from "../../lib/model/paths";
import { LOOKS } from "../../lib/model/situation";
import type { SituationView } from "../../lib/views/situationView";
import { languageOf, translatorFor } from "../_site/site";
import { Marks } from "./Marks";
import { Words } from "./Prose";

type Props = {
  view: SituationView;
  looks: NonNullable<SituationView["looks"]>;
  /** Where a paper is one matter of several, it opens with a tap. */
  folded: boolean;
};

/**
 * What to look for on a paper, to tick; under it what was not seen yet, in the words of a guide. The boxes are all that the
 * page knows of it: no script, and nothing is kept.
 */
export function Looks({ view: { locale, wordsLocale, citations }, looks, folded }: Props) {
  const t = translatorFor(locale);
  const Box = folded ? "details" : "div";
  const Heading = folded ? "summary" : "h3";
  return (
    <Box className="looks" {...languageOf(locale, wordsLocale)}>
      <Heading>{t("paper.heading")}</Heading>
      <p>{t("paper.intro")}</p>
      {LOOKS.map((look) => (
        <label key={look}>
          <input type="checkbox" autoComplete="off" /> {t(`paper.look.${look}`)}
        </label>
      ))}
      <h4>{t("paper.missing")}</h4>
      <ul {...languageOf(looks.locale, locale)}>
        {looks.blocks.map((block, at) => (
          <li key={at}>
            <Words inlines={block.inlines} />
            <Marks block={block} citations={citations} />
          </li>
        ))}
      </ul>
      <p className="seen">{t("paper.seen")}</p>
      {!folded && <a href={pathTo.guideForms(locale, looks.guide)}>{t("paper.forms")}</a>}
    </Box>
  );
}
