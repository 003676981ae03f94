import { situationPart, toldIn } from "../engine/situationPart";
import type { SituationPlan } from "../engine/situationPlan";
import type { WalkSheet } from "../engine/walkSheet";
import { textIn } from "../i18n/textIn";
import { byId } from "../model/byId";
import type { Content } from "../model/content";
import type { Option } from "../model/situation";
import { StateTopic } from "../model/stateLaw";
import { lawView } from "./lawView";
import { looksIn } from "./looksIn";
import { openingLines } from "./openingLines";

/** A situation as its pages show it, and the selectors by which they do: the same in every language. */
export type PlannedSituation = { plan: SituationPlan; sheet: WalkSheet };

/**
 * Everything that a page of a situation shows in one language, each thing once. What stands behind it is in `lawView`, with
 * the sources of both and their numbers.
 * @param page the first answer, for the page that this answer has of its own.
 */
export function situationView(
  content: Content,
  { plan, sheet }: PlannedSituation,
  locale: string,
  page?: Option,
) {
  const part = situationPart(plan, page);
  const { situation } = part;
  const { text: words, locale: wordsLocale } = textIn(content.situationWords[situation.id]!, locale);
  const told = toldIn(part);
  const scripts = told.flatMap((one) => one.scripts);
  const topics = new Set(told.flatMap((one) => one.stateTopics).map(({ it }) => it));
  const warnings = part.warnings.map(({ it }) => byId(content.warnings, it));

  const lines = page ? [] : openingLines(content, situation.opening);
  // What to do alone opens nothing: the line that it goes with was withdrawn.
  const opening = lines.some(({ part }) => part === "say") ? lines : [];
  const looks = looksIn(content, situation, locale);

  return {
    locale,
    situation,
    words,
    wordsLocale,
    page,
    part,
    sheet,
    scripts,
    opening,
    warnings,
    looks,
    hotlineServices: part.hotlineServices.map(({ it }) => it),
    stateTopics: StateTopic.options.filter((topic) => topics.has(topic)),
    guides: [...new Set([...situation.guides, ...part.guides.map(({ it }) => it)])],
    citations: lawView(content, plan, locale).citations,
    /** The texts that a review of the page is of. */
    texts: [
      `situation/${situation.id}`,
      ...scripts.map(({ it }) => `script/${it.id}`),
      ...warnings.map(({ id }) => `warning/${id}`),
      ...[...topics].map((topic) => `state-topic/${topic}`),
    ],
  };
}
export type SituationView = ReturnType<typeof situationView>;
