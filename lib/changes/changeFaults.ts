import { createTranslator } from "../i18n/createTranslator";
import type { Content } from "../model/content";
import type { Fault } from "../model/fault";
import { SOURCE_LOCALE } from "../model/locale";
import { changesFor, headOf } from "./bulletin";
import { MOST, unitsTooMany } from "./oneMessage";
import { textMessage } from "./textMessage";

/**
 * Entries of the change log that cannot be passed on: those that a translation alone has, which no page shows by themselves, and headings
 * that are too long for a text message with the day and the name of the site.
 */
export function changeFaults(content: Content): Fault[] {
  const english = changesFor(content, SOURCE_LOCALE).changes.map(({ id }) => id);
  return content.locales
    .filter(({ code, enabled }) => enabled && content.changes[code])
    .flatMap(({ code: locale }) => {
      const { words, file } = content.changes[locale]!;
      const t = createTranslator(content.ui, locale);
      return words.flatMap((change): Fault[] => {
        const {
          id,
          section: { line, heading },
        } = change;
        const fault = (expected: string, received: string) => [{ file, line, field: id, expected, received }];
        if (!english.includes(id)) return fault("the id of an entry in English", `"${id}"`);
        // Nobody has translated it yet, and nothing waits for that.
        if (content.behind.some((part) => part.file === file && part.place === `${id}.heading`)) return [];
        const message = textMessage(headOf(change, locale, t), t);
        const tooMany = unitsTooMany(message);
        return tooMany === 0
          ? []
          : fault(
              `a heading that fits a text message of ${MOST[message.alphabet]} signs, with the day and the name of the site: ${tooMany} fewer`,
              `"${heading}"`,
            );
      });
    });
}
