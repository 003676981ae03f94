import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import { plainText, type Section } from "../../model/text";
import { citingTexts } from "../../reviews/citingTexts";
import { comparable, isCopied } from "../../units/isCopied";
import { jsonLines, type TextLine } from "../textLines";
import { translatedLines } from "../translatedLines";

const EXCERPT = 60;

/**
 * Is a translation a translation? English that was copied into the file of a language would count as translated, and nobody would be
 * told that it is English. What is rightly the same stands in `wording.json` of the language, with its reason.
 */
export function checkCopied(content: Content): Fault[] {
  const placeOf = (file: string, words: string) => `${file} ${comparable(words)}`;
  const english = new Map(
    linesOf(content, SOURCE_LOCALE).map(({ file, words }) => [placeOf(file, words), words]),
  );
  return content.locales
    .filter(({ code }) => code !== SOURCE_LOCALE)
    .flatMap(({ code, englishName }) => {
      const wording = content.wording[code];
      const allowed = wording?.words.english ?? [];
      const copied = translatedLines(content, code, linesOf(content, code)).flatMap((line) => {
        const original = line.file.replace(`content/${code}/`, `content/${SOURCE_LOCALE}/`);
        const same = english.get(placeOf(original, line.words));
        return same !== undefined && isCopied(line.words, same, code) ? [{ ...line, original }] : [];
      });
      const faults = copied
        .filter(({ words }) => !allowed.some((one) => one.words === words))
        .map(({ words, original, ...place }) => ({
          ...place,
          expected: `these words in ${englishName}`,
          received: `the English: "${words.length > EXCERPT ? `${words.slice(0, EXCERPT)}…` : words}"`,
          needs: [original],
        }));
      const idle = allowed
        .filter((one) => !copied.some(({ words }) => words === one.words))
        .map((one) => ({
          file: wording!.file,
          field: "english",
          expected: "words that some text has as English has them",
          received: `"${one.words}"`,
          needs: ["content/"],
        }));
      return [...faults, ...idle];
    });
}

/** Everything that a language says in place of the English, each text with its place. */
function linesOf(content: Content, locale: string): TextLine[] {
  const ofSections = (file: string, sections: readonly Section[]): TextLine[] =>
    sections.flatMap(({ heading, line, key, blocks }) => [
      { file, line, field: "heading", words: heading },
      ...blocks.map((block) => ({ file, line: block.line, field: key || "body", words: plainText(block) })),
    ]);
  const ofTexts = <T extends { file: string }>(
    things: readonly { texts: Readonly<Record<string, T>> }[],
    lines: (text: T) => TextLine[],
  ) =>
    things.flatMap(({ texts }) => {
      const text = texts[locale];
      return text ? lines(text) : [];
    });
  const cited = citingTexts(content)
    .filter((text) => text.locale === locale)
    .flatMap(({ kind, file, labels, groups }) => [
      ...jsonLines({ words: labels, file }),
      // A drawing is JSON: the line of its block is that of the text and not of the file.
      ...groups.flatMap((group) =>
        ofSections(file, [{ heading: "", line: 1, ...group }]).map((line) =>
          kind === "drawing" ? { ...line, line: undefined } : line,
        ),
      ),
    ]);
  const told = [...content.about, ...content.workshop];
  const situations = content.situations.flatMap(({ id }) => {
    const text = content.situationWords[id]?.[locale];
    if (!text) return [];
    const { file, aliases: _, ...words } = text;
    return jsonLines({ words, file });
  });
  const looks = ofTexts(content.drawings, ({ file, parts }) =>
    parts.map(({ look }, at) => ({ file, field: `parts.${at}.look`, words: look })),
  );
  const changes = content.changes[locale];
  const labels = { ui: content.ui[locale], states: content.states[locale] };
  return [
    ...cited,
    ...ofTexts(told, ({ file, title, summary, sections }) => [
      ...jsonLines({ words: { title, summary }, file }),
      ...ofSections(file, sections),
    ]),
    ...(changes
      ? ofSections(
          changes.file,
          changes.words.map(({ section }) => section),
        )
      : []),
    ...situations,
    ...looks,
    ...Object.entries(labels).flatMap(([name, words]) =>
      jsonLines(words && { words, file: `content/${locale}/${name}.json` }),
    ),
    ...ofTexts(content.stateLaw, jsonLines),
    ...content.stateTopics.flatMap(({ id, texts }) =>
      jsonLines(texts[locale] && { file: texts[locale].file, words: { [id]: texts[locale].words } }),
    ),
    ...jsonLines(content.planWords[locale]),
    ...jsonLines(content.heard[locale]),
    ...jsonLines(content.caregiver?.texts[locale]),
  ];
}
