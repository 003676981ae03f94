import { firstQuestion } from "../../lib/engine/walk";
import { textIn } from "../../lib/i18n/textIn";
import { byId } from "../../lib/model/byId";
import { pathTo } from "../../lib/model/paths";
import { placeOfScript } from "../_site/placeOfScript";
import { languageOf, site } from "../_site/site";

/**
 * Links to words to say, each to the first page that shows it, and the name of that: on paper it is what is left of a link. A
 * script that no rule shows today has no page to lead to. `printGuide` puts the words below.
 */
export function scriptLinks(ids: readonly string[], locale: string) {
  const { scripts, situations, situationWords } = site().content;
  return ids.flatMap((id) => {
    const place = placeOfScript(id);
    if (!place) return [];
    const { situation, page } = place;
    const to = textIn(byId(scripts, id).texts, locale);
    const { text: words, locale: wordsLocale } = textIn(situationWords[situation]!, locale);
    const answer = page && words.questions[firstQuestion(byId(situations, situation)).id]?.options[page.id];
    return (
      <li key={id} data-script={id}>
        <a href={pathTo.situation(locale, situation, page?.id)} {...languageOf(to.locale, locale)}>
          {to.text.title}
        </a>
        <span {...languageOf(wordsLocale, locale)}>{[words.title, answer].filter(Boolean).join(": ")}</span>
      </li>
    );
  });
}
