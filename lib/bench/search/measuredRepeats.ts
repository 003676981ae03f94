import { repeatedQuestions } from "../../content/repeatedQuestions";
import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { developmentCodes, developmentFile, developmentSet } from "./developmentSet";

/** A fault for each question that search learns from and that is in a development set. @param root the folder of the project. */
export function measuredRepeats(content: Content, root: string): Fault[] {
  const sets = developmentCodes(root).map((code) => {
    const measured = developmentSet(root, code).map(({ query }, at) => ({
      query,
      place: `${developmentFile(code)}:${at + 1}`,
    }));
    return [code, measured] as const;
  });
  return repeatedQuestions(content, new Map(sets));
}
