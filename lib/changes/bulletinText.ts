import type { Translate } from "../i18n/createTranslator";
import { plainText } from "../model/text";
import type { Bulletin } from "./bulletin";
import { joinSentences } from "./joinSentences";

/** A bulletin as plain text: a page's worth, to print, read out or send. Ends with a line break. */
export function bulletinText(bulletin: Bulletin, t: Translate): string {
  const { name, day, tier, heading, points, older, where, notes } = bulletin;
  return `${[
    `${[name, day, ...(tier ? [tier] : [])].join(" · ")}\n${heading}`,
    part(t("changes.title"), points.map(plainText)),
    part(t("bulletin.older"), older),
    [where, joinSentences(notes)].join("\n"),
  ].join("\n\n")}\n`;
}

/** The same as one paragraph: for a letter, a newsletter, a group of people who write to each other. */
export function bulletinParagraph(bulletin: Bulletin, t: Translate): string {
  const { name, day, headline, points, older, where, tier } = bulletin;
  const words = joinSentences([...points.map(plainText), ...(tier ? older.slice(0, 1) : []), where]);
  return t("bulletin.asParagraph", { name, day, headline, words });
}

function part(heading: string, lines: readonly string[]): string {
  return [heading, ...lines.map((line) => `- ${line}`)].join("\n");
}
