import { situationPart, toldIn } from "../engine/situationPart";
import type { SituationPlan } from "../engine/situationPlan";
import type { WalkSheet } from "../engine/walkSheet";
import { textIn } from "../i18n/textIn";
import { byId } from "../model/byId";
import { type Content, SCRIPT_PARTS } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import type { Option } from "../model/situation";
import { StateTopic } from "../model/stateLaw";
import { numberCitations } from "./numberCitations";

/** A situation as its pages show it, and the selectors by which they do: the same in every language. */
export type PlannedSituation = { plan: SituationPlan; sheet: WalkSheet };

/** What a page says of a script. Why is on the page of the law behind it. */
const SPOKEN_PARTS = ["say", "do", "never"] as const;

/** A line of a script, by its place in it: the same in every language. */
export type LineOf = { script: string; part: (typeof SCRIPT_PARTS)[number]; at: number };

/**
 * Everything that a page of a situation shows in one language, each thing once, with the numbers of its sources. What stands
 * behind it is in `lawView`.
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
  const drawings = situation.drawings.map((drawing) => byId(content.drawings, drawing));
  const texts = scripts.map(({ it }) => textIn(byId(content.scripts, it.id).texts, locale).text);

  const opening = page ? [] : openingLines(content, situation.opening);

  const citing = [
    ...opening.map(
      ({ script, part, at }) => textIn(byId(content.scripts, script).texts, locale).text[part][at]!,
    ),
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
    opening,
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

/** The lines that stand before any question, in the order of their scripts. */
function openingLines({ scripts }: Content, opening: readonly string[]): readonly LineOf[] {
  return opening.flatMap((script) => {
    const text = byId(scripts, script).texts[SOURCE_LOCALE]!;
    return SCRIPT_PARTS.flatMap((part) =>
      text[part].flatMap(({ first }, at): LineOf[] => (first ? [{ script, part, at }] : [])),
    );
  });
}
export type SituationView = ReturnType<typeof situationView>;
