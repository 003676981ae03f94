import { textIn } from "../i18n/textIn";
import type { Content } from "../model/content";
import { pathTo } from "../model/paths";
import type { IsoDate } from "../model/primitives";
import { type Block, isFree, plainText } from "../model/text";
import type { SearchDocument } from "../search/types";
import { situationsOfScripts } from "./situationsOfScripts";

/** Everything that can be found in one locale: a document a section of each guide, one a situation, one a script. */
export function searchDocuments(content: Content, locale: string, asOf: IsoDate): SearchDocument[] {
  const homes = situationsOfScripts(content, asOf);
  const words = (blocks: readonly Block[]) => blocks.map(plainText).join(" ");
  const sources = (blocks: readonly Block[]) => [
    ...new Set(blocks.flatMap((block) => block.citations.map((citation) => citation.source))),
  ];

  const guides = content.guides.flatMap((guide): SearchDocument[] => {
    const { text } = textIn(guide.texts, locale);
    return text.sections.map((section) => ({
      ref: `guide/${guide.id}#${section.key}`,
      kind: "guide",
      id: guide.id,
      section: section.key,
      title: text.title,
      heading: section.heading,
      aliases: text.aliases,
      body: words(section.blocks),
      href: pathTo.guide(locale, guide.id, section.key),
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
      ref: `situation/${id}`,
      kind: "situation",
      id,
      section: null,
      title: text.title,
      heading: text.title,
      aliases: text.aliases,
      body: [text.summary, ...new Set(questions)].map(asSentence).join(" "),
      href: pathTo.situation(locale, id),
      sources: [],
      situations: [id],
    };
  });

  const scripts = content.scripts.flatMap((script): SearchDocument[] => {
    const { text } = textIn(script.texts, locale);
    const leadsTo = homes.get(script.id) ?? [];
    // No rule shows it today: there is no page to lead to.
    const [home] = leadsTo;
    if (home === undefined) return [];
    // A passage could lose the condition of a line on its way to the reader.
    const blocks = [...text.say.filter(isFree), ...text.do];
    return [
      {
        ref: `script/${script.id}`,
        kind: "script",
        id: script.id,
        section: null,
        title: text.title,
        heading: text.title,
        aliases: [],
        body: words(blocks),
        href: pathTo.situation(locale, home),
        sources: sources([...blocks, ...text.why]),
        situations: leadsTo,
      },
    ];
  });
  return [...guides, ...situations, ...scripts];
}

/** Answers have no full stop of their own; a passage that runs them together could not be read. */
function asSentence(text: string): string {
  return /\p{P}$/u.test(text) ? text : `${text}.`;
}
