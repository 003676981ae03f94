import { factsOf } from "../engine/walk";
import type { Condition } from "../model/condition";
import { type Situation, type SituationWords, UNKNOWN } from "../model/situation";

/** A condition in the reader's words: the answers that meet it, as groups that must all be met. */
export type AnswerGroup = { question: string; answers: string[] };

/**
 * The answers, in the words of one situation, under which a condition holds. Facts that this situation never asks
 * about are left out; so is what a `not` rules out, since it is no answer that the reader gave.
 */
export function conditionWords(
  condition: Condition,
  situation: Situation,
  words: SituationWords,
): AnswerGroup[] {
  const groups = new Map<string, Set<string>>();
  const add = (fact: string, value: string) => {
    for (const question of situation.questions)
      for (const option of question.options) {
        const set =
          option.id === UNKNOWN && value === UNKNOWN
            ? question.fact === fact
            : factsOf(question, option)[fact] === value;
        const text = words.questions[question.id];
        if (!set || !text) continue;
        const answers = groups.get(text.text) ?? new Set();
        groups.set(text.text, answers.add(text.options[option.id] ?? option.id));
      }
    for (const interrupt of situation.interrupts)
      if (interrupt.sets[fact] === value) {
        const text = words.interrupts[interrupt.id]?.text ?? interrupt.id;
        groups.set(text, groups.get(text) ?? new Set());
      }
  };
  const visit = (part: Condition): void => {
    if ("all" in part) part.all.forEach(visit);
    else if ("any" in part) part.any.forEach(visit);
    else if ("not" in part) return;
    else if ("unsure" in part) add(part.fact, UNKNOWN);
    else for (const value of [part.is].flat()) add(part.fact, value);
  };
  visit(condition);
  return [...groups].map(([question, answers]) => ({ question, answers: [...answers] }));
}
