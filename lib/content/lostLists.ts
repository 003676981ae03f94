import { LOSS_BREAK, type LostList } from "../model/lost";
import type { LostQuestion } from "./lostQuestions";

/** Where the list stands in the folder of a language. */
export const LOST_LIST = "asked/lost.json";

/**
 * The list of the questions that are lost, for each of some languages. In the order of their letters, so that a question that moves in its
 * file does not move here.
 */
export function lostLists(
  lost: readonly LostQuestion[],
  codes: readonly string[],
): Readonly<Record<string, LostList>> {
  const lists = Object.fromEntries(codes.map((code): [string, LostList] => [code, {}]));
  const sorted = lost.toSorted((a, b) => (a.guide + a.text < b.guide + b.text ? -1 : 1));
  for (const { code, guide, text, losses } of sorted)
    (lists[code]![guide] ??= {})[text] = [...losses.keys()].join(LOSS_BREAK);
  return lists;
}
