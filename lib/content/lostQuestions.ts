import type { Content } from "../model/content";
import type { Loss } from "../model/lost";
import { findTopics, joinVerdicts } from "../search";
import { type GuideQuestion, guideQuestions } from "./guideQuestions";
import { lossesOf } from "./lossesOf";
import { pageFor, siteSearch } from "./siteSearch";

/** A question that is lost, with what is told of each way in which it is. */
export type LostQuestion = GuideQuestion & { losses: ReadonlyMap<Loss, string> };

/**
 * Asks each question that a guide answers, on the page of its language (the English one where it has none), and says which are lost. Search
 * learns from these very questions, so that whoever changed something and lost one has broken something, or has a question under a
 * wrong heading.
 */
export function lostQuestions(content: Content): LostQuestion[] {
  const search = siteSearch(content);
  return guideQuestions(content).flatMap((question) => {
    const { code, guide, text } = question;
    const { searcher, said } = search(pageFor(content, code), text);
    const { meant, scope, guides } = findTopics(searcher, text);
    const losses = lossesOf(guide, guides, joinVerdicts(said(meant), scope));
    return losses.size === 0 ? [] : [{ ...question, losses }];
  });
}
