import { answersThatMeet } from "../engine/answersThatMeet";
import type { Planned } from "../engine/situationPlan";
import type { Rule } from "../model/rule";
import type { Situation, SituationWords } from "../model/situation";

/** A question and the answers to it of which one is given, in the reader's words. An interrupt stands alone, without a question. */
export type AnswerGroup = { question: string; answers: readonly string[] };

/**
 * For which answers a rule shows its scripts: ways, of which one is enough, and in each the groups that are all met. A way
 * without groups says that it always does.
 */
export function conditionWords(
  { it: rule, shown }: Planned<Rule>,
  situation: Situation,
  words: SituationWords,
): readonly (readonly AnswerGroup[])[] {
  const ways = answersThatMeet(rule.when, situation, shown).map((way) =>
    situation.questions.flatMap(({ id }): AnswerGroup[] => {
      const options = [...(way.get(id) ?? [])];
      const interrupts = options.flatMap((option) => words.interrupts[option]?.text ?? []);
      if (options.length === 0) return [];
      if (interrupts.length === 1 && options.length === 1) return [{ question: interrupts[0]!, answers: [] }];
      const { text, options: answers } = words.questions[id]!;
      return [
        { question: text, answers: [...options.flatMap((option) => answers[option] ?? []), ...interrupts] },
      ];
    }),
  );
  // Two questions for one fact may read alike.
  return [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()];
}
