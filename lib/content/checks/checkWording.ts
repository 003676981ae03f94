import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { plainText } from "../../model/text";
import type { Wording } from "../../model/wording";
import { citingTexts } from "../citingTexts";

/** Text with where it stands. */
type Line = { file: string; line?: number; field: string; words: string };

/**
 * Does a text turn information into advice, or read as help to evade? Each locale has its list; where a listed phrase
 * is right, the exception is written down with its reason, and an exception that no text needs is a fault.
 */
export function checkWording(content: Content): Fault[] {
  return Object.entries(content.wording).flatMap(([locale, { words: wording, file }]) => {
    const lines = linesOf(content, locale);
    const used = new Set<Wording["allowed"][number]>();
    const faults = wording.banned.flatMap(({ phrases, because, instead }) =>
      phrases.flatMap((phrase) => {
        const pattern = asPattern(phrase, locale);
        return lines.flatMap((line): Fault[] => {
          const found = line.words.match(pattern)?.[0];
          if (found === undefined) return [];
          const exception = wording.allowed.find(
            (one) => line.file.includes(one.file) && line.words.includes(one.words),
          );
          if (exception) {
            used.add(exception);
            return [];
          }
          const { file, line: at, field } = line;
          return [{ file, line: at, field, expected: `${instead} (${because})`, received: `"${found}"` }];
        });
      }),
    );
    const idle = wording.allowed
      .filter((one) => !used.has(one))
      .map((one) => ({
        file,
        field: "allowed",
        expected: "an exception that some text needs",
        received: `${one.file}: "${one.words}"`,
        needs: ["content/"],
      }));
    return [...faults, ...idle];
  });
}

function linesOf(content: Content, locale: string): Line[] {
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
  const cards = content.cards.flatMap(({ texts }) => {
    const text = texts[locale];
    if (!text) return [];
    const { file, lines } = text;
    return lines.map((block) => ({ file, line: block.line, field: "lines", words: plainText(block) }));
  });
  const labels = Object.entries(content.ui[locale] ?? {}).map(([field, words]) => ({
    file: `content/${locale}/ui.json`,
    field,
    words,
  }));
  return [...cited, ...headings, ...questions, ...cards, ...labels, ...stateLinesOf(content, locale)];
}

/** The words of state law, and of its topics. */
function stateLinesOf(content: Content, locale: string): Line[] {
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

/** Whole words, in any case. Chinese has no spaces between words. */
function asPattern(phrase: string, locale: string): RegExp {
  const isOpen = phrase.endsWith("*");
  const words = (isOpen ? phrase.slice(0, -1) : phrase)
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\s+/g, "\\s+");
  const edge = locale.startsWith("zh") ? ["", ""] : ["(?<!\\p{L})", isOpen ? "\\p{L}*" : "(?!\\p{L})"];
  return new RegExp(`${edge[0]}${words}${edge[1]}`, "iu");
}
