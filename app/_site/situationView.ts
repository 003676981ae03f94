import { situationPart, toldIn } from "../../lib/engine/situationPart";
import {
  type Planned,
  type PlannedScript,
  type SituationPlan,
  situationPlan,
} from "../../lib/engine/situationPlan";
import { type WalkSheet, walkSheet } from "../../lib/engine/walkSheet";
import { textIn } from "../../lib/i18n/textIn";
import { CONTESTED_PARTS, SCRIPT_PARTS, WHO_PARTS } from "../../lib/model/content";
import type { Option } from "../../lib/model/situation";
import { StateTopic } from "../../lib/model/stateLaw";
import { numberCitations } from "./numberCitations";
import { byId, site } from "./site";

/** A plan and its selectors are the same in every language and on every page of a situation. */
const plans = new Map<string, { plan: SituationPlan; sheet: WalkSheet }>();

function planOf(id: string) {
  const { content, asOf } = site();
  let known = plans.get(id);
  if (!known) {
    const plan = situationPlan(byId(content.situations, id), content.rules, asOf);
    plans.set(id, (known = { plan, sheet: walkSheet(plan) }));
  }
  return known;
}

/**
 * Everything that a page of a situation shows in one language, each thing once, with the numbers of its sources.
 * @param page the first answer, for the page that this answer has of its own.
 */
export function situationView(id: string, locale: string, page?: Option) {
  const { content } = site();
  const { plan, sheet } = planOf(id);
  const part = situationPart(plan, page);
  const { situation } = part;
  const { text: words, locale: wordsLocale } = textIn(content.situationWords[id]!, locale);
  const told = toldIn(part);
  const once = <T>(of: (one: (typeof told)[number]) => readonly Planned<T>[]) => [
    ...new Set(told.flatMap(of).map(({ it }) => it)),
  ];

  const scripts = told.flatMap((one) => one.scripts);
  const contested = once((one) => one.contested).map((point) => byId(content.contested, point));
  const who = once((one) => one.who).map((point) => byId(content.who, point));
  const phone = once((one) => one.phone).map((job) => byId(content.phone, job));
  const topics = once((one) => one.stateTopics);
  const warnings = part.warnings.map(({ it }) => byId(content.warnings, it));
  const drawings = situation.drawings.map((drawing) => byId(content.drawings, drawing));
  const texts = scripts.map(({ it }) => textIn(byId(content.scripts, it.id).texts, locale).text);

  const citing = [
    ...texts.flatMap((text) => SCRIPT_PARTS.flatMap((name) => text[name])),
    ...warnings.map((warning) => textIn(warning.texts, locale).text.block),
    ...contested.flatMap((point) => {
      const { text } = textIn(point.texts, locale);
      return CONTESTED_PARTS.map((name) => text[name]);
    }),
    ...who.flatMap((point) => {
      const { text } = textIn(point.texts, locale);
      return WHO_PARTS.flatMap((name) => text[name]);
    }),
    ...phone.map((job) => textIn(job.texts, locale).text.block),
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
    contested,
    who,
    phone,
    warnings,
    drawings,
    hotlineServices: part.hotlineServices.map(({ it }) => it),
    stateTopics: StateTopic.options.filter((topic) => topics.includes(topic)),
    guides: [...new Set([...situation.guides, ...part.guides.map(({ it }) => it)])],
    /** The id of the note that says why a script is shown. */
    whyOf: (script: PlannedScript) => `why${scripts.indexOf(script)}`,
    citations: numberCitations(
      citing,
      scripts.flatMap(({ it }) => it.rules.flatMap((rule) => rule.it.sources)),
    ),
    cited: citing.flatMap((block) => block.citations),
    reviews: texts.map(({ review }) => review),
  };
}
export type SituationView = ReturnType<typeof situationView>;
