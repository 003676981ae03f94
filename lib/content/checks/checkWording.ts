import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import type { Wording } from "../../model/wording";
import { textLines } from "../textLines";
import { translatedLines } from "../translatedLines";

/**
 * Does a text turn information into advice, or read as help to evade? Each locale has its list; where a listed phrase
 * is right, the exception is written down with its reason, and an exception that no text needs is a fault.
 */
export function checkWording(content: Content): Fault[] {
  return Object.entries(content.wording).flatMap(([locale, { words: wording, file }]) => {
    const lines = translatedLines(content, locale, textLines(content, locale));
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
      .filter((one) => !used.has(one) && !isBehind(content, locale, one.words))
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

/** Whether words stand in a part that nobody reads while its English is newer. */
function isBehind({ behind }: Content, locale: string, words: string): boolean {
  return behind.some((part) => part.locale === locale && part.own?.includes(words));
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
