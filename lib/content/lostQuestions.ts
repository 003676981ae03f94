import type { Content } from "../model/content";
import { findTopics, joinVerdicts } from "../search";
import { pageFor, siteSearch } from "./siteSearch";

/** Among so many guides the one that a question leads to must be. */
const AMONG = 3;

/**
 * The questions that are lost, each as a line with its place: that do not find their guide on the page of their language (the English
 * one where it has none), or are told that no guide answers them, or are taken for danger. Search learns from these very questions, so
 * that whoever changed something and finds more of them than before has broken something, or has a question under a wrong heading.
 */
export function lostQuestions(content: Content): string[] {
  const search = siteSearch(content);
  return Object.entries(content.asked).flatMap(([code, headings]) =>
    headings.flatMap(({ file, about, questions }) => {
      if ("scope" in about) return [];
      return questions.flatMap(({ text, line }) => {
        const { searcher, said } = search(pageFor(content, code), text);
        const { scope, guides } = findTopics(searcher, text, { limit: AMONG });
        const { danger, refused, outOfScope } = joinVerdicts(said, scope);
        const found = guides.map(({ id }) => id);
        const told = [
          found.includes(about.guide)
            ? null
            : `finds ${found.join(", ") || "nothing"} and not ${about.guide}`,
          refused && `is refused (${refused})`,
          !refused && outOfScope && "is told to be out of scope",
          danger && `is taken for danger (${danger})`,
        ].filter(Boolean);
        return told.length === 0 ? [] : [`${file}:${line} "${text}" ${told.join(", ")}`];
      });
    }),
  );
}
