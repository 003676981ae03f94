import type { Content } from "../model/content";
import { plainText } from "../model/text";
import { wordsByPlace } from "../model/wordsByPlace";
import { citingTexts } from "../reviews/citingTexts";

/** Text with where it stands. */
export type TextLine = { file: string; line?: number; field: string; words: string };

/**
 * What readers are told in one language, line by line: texts that cite, headings, questions, cards, labels, state law, the family
 * plan and the papers for caregivers.
 */
export function textLines(content: Content, locale: string): TextLine[] {
  const cited = citingTexts(content)
    .filter((text) => text.locale === locale)
    .flatMap(({ file, groups }) =>
      groups.flatMap(({ key, blocks }) =>
        blocks.map((block) => ({ file, line: block.line, field: key || "body", words: plainText(block) })),
      ),
    );
  const headings = content.guides.flatMap(({ texts }) => {
    const text = texts[locale];
    if (!text) return [];
    return [
      { file: text.file, field: "title", words: text.title },
      { file: text.file, field: "summary", words: text.summary },
      ...text.sections.map(({ heading, line }) => ({
        file: text.file,
        line,
        field: "heading",
        words: heading,
      })),
    ];
  });
  const questions = content.situations.flatMap(({ id }) => {
    const text = content.situationWords[id]?.[locale];
    if (!text) return [];
    const { file, title, summary } = text;
    return [
      { file, field: "title", words: title },
      { file, field: "summary", words: summary },
      ...Object.entries(text.questions).flatMap(([key, question]) =>
        [question.text, ...Object.values(question.options)].map((words) => ({ file, field: key, words })),
      ),
    ];
  });
  const workshop = content.workshop.flatMap(({ texts }) => {
    const text = texts[locale];
    if (!text) return [];
    const { file, title, summary, sections } = text;
    return [
      { file, field: "title", words: title },
      { file, field: "summary", words: summary },
      ...sections.flatMap(({ key, heading, line, blocks }) => [
        { file, line, field: "heading", words: heading },
        ...blocks.map((block) => ({ file, line: block.line, field: key, words: plainText(block) })),
      ]),
    ];
  });
  const labels = Object.entries(content.ui[locale] ?? {}).map(([field, words]) => ({
    file: `content/${locale}/ui.json`,
    field,
    words,
  }));
  return [
    ...cited,
    ...headings,
    ...questions,
    ...workshop,
    ...labels,
    ...stateLinesOf(content, locale),
    ...jsonLines(content.planWords[locale]),
    ...jsonLines(content.heard[locale]),
    ...jsonLines(content.caregiver?.texts[locale]),
  ];
}

/** The words of state law, and of its topics. */
function stateLinesOf(content: Content, locale: string): TextLine[] {
  const laws = content.stateLaw.flatMap(({ texts }) => {
    const text = texts[locale];
    if (!text) return [];
    return Object.entries(text.words).flatMap(([topic, { notes, laws }]) =>
      [...notes, ...laws].map((words) => ({ file: text.file, field: topic, words })),
    );
  });
  const topics = content.stateTopics.flatMap(({ id, texts }) => {
    const text = texts[locale];
    if (!text) return [];
    const { title, about, rules } = text.words;
    return [title, about, ...Object.values(rules)].map((words) => ({ file: text.file, field: id, words }));
  });
  return [...laws, ...topics];
}

/** Every text in a file of words, with its place in it. */
export function jsonLines(read: { words: object; file: string } | undefined): TextLine[] {
  if (!read) return [];
  return wordsByPlace(read.words).map(([field, words]) => ({ file: read.file, field, words }));
}
