import type { Content } from "../model/content";
import { type Loss, LOSS_BREAK } from "../model/lost";
import { type GuideQuestion, guideQuestions } from "./guideQuestions";
import type { LostQuestion } from "./lostQuestions";

type Known = Pick<GuideQuestion, "code" | "guide" | "text"> & { losses: readonly Loss[] };

/**
 * What a change did to the questions that people ask. `broken`: those that are lost and were not, or in one way more, with that way alone.
 * `foundAgain`: those that are no longer lost in a way that is known. `gone`: those that are known and that nobody asks.
 */
export type LostChange = {
  broken: readonly LostQuestion[];
  foundAgain: readonly Known[];
  gone: readonly Known[];
};

/** Holds the questions that are lost against those that are known to be. In which line a question stands is nothing to it. */
export function compareLost(
  lost: readonly LostQuestion[],
  content: Pick<Content, "knownLost" | "asked">,
): LostChange {
  const known = knownIn(content.knownLost);
  const before = new Map(known.map((question) => [keyOf(question), question.losses]));
  const now = new Map(lost.map((question) => [keyOf(question), question.losses]));
  const isAsked = new Set(guideQuestions(content).map(keyOf));
  return {
    broken: lost.flatMap((question) => {
      const wasLost = before.get(keyOf(question)) ?? [];
      const losses = new Map([...question.losses].filter(([loss]) => !wasLost.includes(loss)));
      return losses.size === 0 ? [] : [{ ...question, losses }];
    }),
    foundAgain: known.filter(
      (question) =>
        isAsked.has(keyOf(question)) && question.losses.some((loss) => !now.get(keyOf(question))?.has(loss)),
    ),
    gone: known.filter((question) => !isAsked.has(keyOf(question))),
  };
}

function knownIn(lists: Content["knownLost"]): Known[] {
  return Object.entries(lists).flatMap(([code, { words }]) =>
    Object.entries(words).flatMap(([guide, questions]) =>
      Object.entries(questions).map(([text, losses]) => ({
        code,
        guide,
        text,
        losses: losses.split(LOSS_BREAK) as Loss[],
      })),
    ),
  );
}

function keyOf({ code, guide, text }: Omit<Known, "losses">): string {
  return JSON.stringify([code, guide, text]);
}
