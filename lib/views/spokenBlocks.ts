import { toldIn } from "../engine/situationPart";
import type { SituationPlan } from "../engine/situationPlan";
import { textIn } from "../i18n/textIn";
import { byId } from "../model/byId";
import type { Content } from "../model/content";
import type { Block } from "../model/text";
import { looksIn } from "./looksIn";
import { openingLines } from "./openingLines";

/** What a page says of a script. Why is on the page of the law behind it. */
const SPOKEN_PARTS = ["say", "do", "never"] as const;

/** All that the pages of a situation say with a source, in the order in which they say it. */
export function spokenBlocks(content: Content, plan: SituationPlan, locale: string): readonly Block[] {
  const { situation } = plan;
  const scriptIn = (id: string) => textIn(byId(content.scripts, id).texts, locale).text;
  return [
    ...openingLines(content, situation.opening).map(({ script, part, at }) => scriptIn(script)[part][at]!),
    ...toldIn(plan).flatMap(({ scripts }) =>
      scripts.flatMap(({ it }) => SPOKEN_PARTS.flatMap((name) => scriptIn(it.id)[name])),
    ),
    ...plan.warnings.map(({ it }) => textIn(byId(content.warnings, it).texts, locale).text.block),
    ...(looksIn(content, situation, locale)?.blocks ?? []),
  ];
}
