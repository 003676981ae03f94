import type { Content } from "../model/content";

/** A question that people ask, in a language, that a guide answers, and its place. */
export type GuideQuestion = { code: string; guide: string; text: string; file: string; line: number };

/** The questions that guides answer, of all languages, in the order of files. */
export function guideQuestions({ asked }: Pick<Content, "asked">): GuideQuestion[] {
  return Object.entries(asked).flatMap(([code, headings]) =>
    headings.flatMap(({ file, about, questions }) =>
      "scope" in about ? [] : questions.map((question) => ({ code, guide: about.guide, file, ...question })),
    ),
  );
}
