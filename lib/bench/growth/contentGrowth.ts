import { checkContent } from "../../content/checkContent";
import { loadContent } from "../../content/loadContent";
import { everyStep } from "../../engine/everyStep";
import { outcomeFor } from "../../engine/outcomeFor";
import type { Content } from "../../model/content";
import { processorTime } from "../statistics";
import { withGrownContent } from "./withGrownContent";

/** Reading, checking and walking of `times` the content, in milliseconds of the processor. */
export function contentGrowth(root: string, times: number, asOf: string): Record<string, number> {
  return withGrownContent(root, times, (grown) => {
    const loaded = processorTime(() => loadContent(grown));
    const { content, faults } = loaded.result;
    if (faults.length > 0) throw new Error(`the content was not repeated well: ${faults[0]!.file}`);
    return {
      "load content, ms": loaded.ms,
      "check it, the walk left out, ms": processorTime(() => checkContent(withoutWalk(content), asOf)).ms,
      "walk all paths, ms": times * processorTime(() => walkOneIn(times, content, asOf)).ms,
    };
  });
}

/** A question that stands twice keeps the check from walking: that is measured by itself, since it takes most of the time. */
function withoutWalk(content: Content): Content {
  const [first] = content.situations;
  const [question] = first!.questions;
  return {
    ...content,
    situations: [...content.situations, { ...first!, questions: [question!, question!] }],
  };
}

/** A step costs the same in every copy of a situation, so the copies of one in `times` tell of all. */
function walkOneIn(times: number, { situations, rules }: Content, asOf: string): void {
  for (const situation of situations.filter((_, at) => at % times === 0))
    for (const { step } of everyStep(situation)) outcomeFor(rules, step.facts, asOf);
}
