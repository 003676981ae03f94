import { situationPart, toldIn } from "../../lib/engine/situationPart";
import { textIn } from "../../lib/i18n/textIn";
import type { Option } from "../../lib/model/situation";
import { StateTopic } from "../../lib/model/stateLaw";
import { numberCitations } from "./numberCitations";
import { planOf } from "./planOf";
import { byId, site } from "./site";

/** What a page says of a script. Why is on the page of the law behind it. */
const SPOKEN_PARTS = ["say", "do", "never"] as const;

/**
 * Everything that a page of a situation shows in one language, each thing once, with the numbers of its sources. What stands
 * behind it is in `lawView`.
 * @param page the first answer, for the page that this answer has of its own.
 */
export function situationView(id: string, locale: string, page?: Option) {
  const { content } = site();
  const { plan, sheet } = planOf(id);
  const part = situationPart(plan, page);
  const { situation } = part;
  const { text: words, locale: wordsLocale } = textIn(content.situationWords[id]!, locale);
  const told = toldIn(part);
  const scripts = told.flatMap((one) => one.scripts);
  const topics = new Set(told.flatMap((one) => one.stateTopics).map(({ it }) => it));
  const warnings = part.warnings.map(({ it }) => byId(content.warnings, it));
  const drawings = situation.drawings.map((drawing) => byId(content.drawings, drawing));
  const texts = scripts.map(({ it }) => textIn(byId(content.scripts, it.id).texts, locale).text);

  const citing = [
    ...texts.flatMap((text) => SPOKEN_PARTS.flatMap((name) => text[name])),
    ...warnings.map((warning) => textIn(warning.texts, locale).text.block),
    ...drawings.flatMap((drawing) => textIn(drawing.texts, locale).text.parts.map(({ block }) => block)),
  ];
  return {
    locale,
    situation,
    words,
    wordsLocale,
    page,
    part,
    sheet,
    scripts,
    warnings,
    drawings,
    hotlineServices: part.hotlineServices.map(({ it }) => it),
    stateTopics: StateTopic.options.filter((topic) => topics.has(topic)),
    guides: [...new Set([...situation.guides, ...part.guides.map(({ it }) => it)])],
    citations: numberCitations(citing),
    cited: citing.flatMap((block) => block.citations),
    reviews: texts.map(({ review }) => review),
  };
}
export type SituationView = ReturnType<typeof situationView>;
