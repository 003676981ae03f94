import { textIn } from "../i18n/textIn";
import type { Content } from "../model/content";
import { type Block, plainText } from "../model/text";
import type { SearchDocument } from "../search/types";

/**
 * Everything that can be found in one locale: a document a section of each guide, one a situation. What to say stands in its
 * situation, where every line has its condition.
 */
export function searchDocuments(content: Content, locale: string): SearchDocument[] {
  const words = (blocks: readonly Block[]) =>
    blocks
      .filter(({ withdrawn }) => !withdrawn)
      .map(plainText)
      .join(" ");
  const sources = (blocks: readonly Block[]) => [
    ...new Set(blocks.flatMap((block) => block.citations.map((citation) => citation.source))),
  ];

  const guides = content.guides.flatMap((guide): SearchDocument[] => {
    const { text } = textIn(guide.texts, locale);
    return text.sections.map((section) => ({
      kind: "guide",
      id: guide.id,
      section: section.key,
      title: text.title,
      heading: section.heading,
      aliases: text.aliases,
      body: words(section.blocks),
      sources: sources(section.blocks),
      situations: guide.situations,
    }));
  });

  const situations = content.situations.map(({ id }): SearchDocument => {
    const { text } = textIn(content.situationWords[id]!, locale);
    const questions = Object.values(text.questions).flatMap((question) => [
      question.text,
      ...Object.values(question.options),
    ]);
    return {
      kind: "situation",
      id,
      section: null,
      title: text.title,
      heading: text.title,
      aliases: text.aliases,
      body: [text.summary, ...new Set(questions)].map(asSentence).join(" "),
      sources: [],
      situations: [id],
    };
  });

  return [...guides, ...situations];
}

/** Answers have no full stop of their own; a passage that runs them together could not be read. */
function asSentence(text: string): string {
  return /\p{P}$/u.test(text) ? text : `${text}.`;
}
