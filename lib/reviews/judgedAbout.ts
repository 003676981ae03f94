import { statementsOfBlocks, statementsOfLabels } from "./judgedBlocks";
import type { Judging } from "./judging";
import type { JudgedText } from "./statement";

/** What the site says of itself and to those who teach, and what it says has changed. */
export function judgedAbout(judging: Judging): JudgedText[] {
  const { content, locale } = judging;
  const { about, workshop } = content;
  const pages = Object.entries({ about, workshop }).flatMap(([kind, things]) =>
    things.flatMap(({ id, texts }): JudgedText[] => {
      const text = texts[locale];
      if (!text) return [];
      const { title, summary, sections, file } = text;
      const statements = [
        ...statementsOfLabels({ title, summary }),
        ...sections.flatMap(({ key, heading, blocks }) => statementsOfBlocks(key, heading, blocks, judging)),
      ];
      return [{ name: `${kind}/${id}`, locale, title, file, statements }];
    }),
  );
  const changes = content.changes[locale];
  return [
    ...pages,
    ...(changes?.words ?? []).map(({ id, section: { heading, blocks } }) => ({
      name: `change/${id}`,
      locale,
      title: heading,
      file: changes!.file,
      statements: statementsOfBlocks("text", heading, blocks, judging),
    })),
  ];
}
