import { toldIn } from "../engine/situationPart";
import type { Planned, SituationPlan } from "../engine/situationPlan";
import { textIn } from "../i18n/textIn";
import { byId } from "../model/byId";
import { type Content, CONTESTED_PARTS, WHO_PARTS } from "../model/content";
import { numberCitations } from "./numberCitations";
import { spokenBlocks } from "./spokenBlocks";

/**
 * The law behind a whole situation in one language, whatever page its scripts stand on, and the numbers of its sources: they
 * are the same on the pages of its questions, which keep their sources here.
 */
export function lawView(content: Content, plan: SituationPlan, locale: string) {
  const { text: words, locale: wordsLocale } = textIn(content.situationWords[plan.situation.id]!, locale);
  const told = toldIn(plan);
  const once = <T>(of: (one: (typeof told)[number]) => readonly Planned<T>[]) => [
    ...new Set(told.flatMap(of).map(({ it }) => it)),
  ];

  const scripts = told.flatMap((one) => one.scripts);
  const contested = once((one) => one.contested).map((point) => byId(content.contested, point));
  const who = once((one) => one.who).map((point) => byId(content.who, point));
  const phone = once((one) => one.phone).map((job) => byId(content.phone, job));
  const blocks = [
    ...spokenBlocks(content, plan, locale),
    ...scripts.flatMap(({ it }) => textIn(byId(content.scripts, it.id).texts, locale).text.why),
    ...contested.flatMap((point) => {
      const { text } = textIn(point.texts, locale);
      return CONTESTED_PARTS.map((name) => text[name]);
    }),
    ...who.flatMap((point) => {
      const { text } = textIn(point.texts, locale);
      return WHO_PARTS.flatMap((name) => text[name]);
    }),
    ...phone.map((job) => textIn(job.texts, locale).text.block),
  ];
  return {
    locale,
    situation: plan.situation,
    words,
    wordsLocale,
    scripts,
    contested,
    who,
    phone,
    blocks,
    citations: numberCitations(
      blocks,
      scripts.flatMap(({ it }) => it.rules.flatMap((rule) => rule.it.sources)),
    ),
    /** The texts that a review of the page is of. */
    texts: [
      ...scripts.map(({ it }) => `script/${it.id}`),
      ...contested.map(({ id }) => `contested/${id}`),
      ...who.map(({ id }) => `who/${id}`),
      ...phone.map(({ id }) => `phone/${id}`),
    ],
  };
}
export type LawView = ReturnType<typeof lawView>;
