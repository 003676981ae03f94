import type { AskedQuestions, AskedTopic } from "../../model/asked";
import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import { languageOf } from "../../search";
import { keyOf } from "../../search/language";

/**
 * Does each question lead to something that is there, and to one thing? Two that read alike to the search under two headings would
 * each speak against the other.
 */
export function checkAsked(content: Content): Fault[] {
  return Object.entries(content.asked).flatMap(([code, headings]) => [
    ...checkTopics(content, headings),
    ...checkOnce(headings, languageOf(code, content.searchWords[code]?.words).unify),
  ]);
}

function checkTopics({ guides, situations }: Content, headings: readonly AskedQuestions[]): Fault[] {
  const sections = new Map(
    guides.map(({ id, texts }) => [id, new Set(texts[SOURCE_LOCALE]?.sections.map(({ key }) => key))]),
  );
  const known = new Set(situations.map(({ id }) => id));
  return headings.flatMap(({ file, line, about }) => {
    if ("scope" in about) return [];
    const { guide, section, situation }: AskedTopic = about;
    const guideFile = `content/${SOURCE_LOCALE}/guides/${guide}.md`;
    const fault = (expected: string, received: string, needs: string) => [
      { file, line, field: "body", expected, received: `"${received}"`, needs: [needs] },
    ];
    const own = sections.get(guide);
    return [
      ...(own ? [] : fault("the id of a guide", guide, guideFile)),
      ...(own && section !== null && !own.has(section)
        ? fault(`a section of ${guideFile}: ${[...own].join(", ")}`, section, guideFile)
        : []),
      ...(situation !== null && !known.has(situation)
        ? fault("the id of a situation", situation, `content/situations/${situation}.json`)
        : []),
    ];
  });
}

function checkOnce(headings: readonly AskedQuestions[], unify: (text: string) => string): Fault[] {
  const first = new Map<string, { place: string; heading: string }>();
  return headings.flatMap(({ file, heading, questions }) =>
    questions.flatMap(({ text, line }) => {
      const key = keyOf(text, unify);
      const before = first.get(key);
      if (!before) first.set(key, { place: `${file}:${line}`, heading });
      return before
        ? [
            {
              file,
              line,
              field: "body",
              expected: "a question that stands under one heading, once",
              received: `"${text}", also under "${before.heading}" (${before.place})`,
            },
          ]
        : [];
    }),
  );
}
