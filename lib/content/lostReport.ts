import type { LostChange } from "./compareLost";
import { LOST_LIST } from "./lostLists";

/** What a change did to the questions that people ask, as lines of text. @param count of all that are lost. */
export function lostReport({ broken, foundAgain, gone }: LostChange, count: number): string[] {
  return [
    `${count} questions are lost, ${broken.length} of them newly (content/<language>/${LOST_LIST} has the others)`,
    ...broken.map(
      ({ file, line, text, losses }) => `${file}:${line} "${text}" ${[...losses.values()].join(", ")}`,
    ),
    ...gone.map(
      ({ code, guide, text }) => `content/${code}/${LOST_LIST} "${text}" is asked of ${guide} no more`,
    ),
    ...(foundAgain.length > 0 ? [`${foundAgain.length} that are known to be lost are found again`] : []),
  ];
}
