import type { Option, Situation } from "../model/situation";
import type { Shown } from "./answerSets";
import type { Planned, SituationPlan, Told } from "./situationPlan";
import { firstQuestion } from "./walk";

/** The answers of the first question that have pages of their own. */
export function pagesOf(situation: Situation): readonly Option[] {
  return firstQuestion(situation).options.filter(({ page }) => page);
}

/**
 * What one page of a situation holds: all that some walk shows which begins with the answer that the page is for, or, on the
 * main page, with an answer that has no page of its own. Interrupts can be taken on each.
 */
export function situationPart(plan: SituationPlan, page?: Option): SituationPlan {
  const { situation } = plan;
  const first = firstQuestion(situation);
  const begins = page ? [page] : first.options.filter((option) => !option.page);
  const here = new Set([...begins, ...situation.interrupts].map(({ id }) => id));
  const isHere = ({ shown }: { shown: Shown }) =>
    shown.some((way) => [...(way.get(first.id) ?? here)].some((option) => here.has(option)));

  const only = <T extends Planned<unknown>>(list: readonly T[]) => list.filter(isHere);
  const told = ({ scripts, contested, who, phone, stateTopics }: Told): Told => ({
    scripts: only(scripts).map(({ it, shown }) => ({ it: { ...it, rules: only(it.rules) }, shown })),
    contested: only(contested),
    who: only(who),
    phone: only(phone),
    stateTopics: only(stateTopics),
  });
  return {
    ...plan,
    always: told(plan.always),
    // What stands after a question of another page may be added by one of this page too.
    slots: plan.slots.map(({ question, options, told: here, above }) => ({
      question: isHere(question) ? question : { ...question, shown: [] },
      options: only(options),
      told: told(here),
      above: isHere(above) ? above : { shown: [] },
    })),
    warnings: only(plan.warnings),
    guides: only(plan.guides),
    hotlineServices: only(plan.hotlineServices),
  };
}

/** All that a page tells, in the order in which it stands there. */
export function toldIn({ always, slots }: SituationPlan): readonly Told[] {
  return [always, ...slots.map((slot) => slot.told)];
}

/** The answer on whose page a script stands; undefined where that is the main page, which goes first. */
export function pageOfScript(plan: SituationPlan, script: string): Option | undefined {
  return [undefined, ...pagesOf(plan.situation)].find((page) =>
    toldIn(situationPart(plan, page)).some(({ scripts }) => scripts.some(({ it }) => it.id === script)),
  );
}
