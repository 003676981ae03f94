import { parseSections } from "../markdown/parseSections";
import type { Change, Content } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import { IsoDate } from "../model/primitives";
import { type Tier, TIERS } from "../model/tier";
import { partsOfText } from "../translations/partsOfText";
import { tieText } from "../translations/tieText";
import type { ContentFolder } from "./contentFolder";

/** `2026-11-25-a-name` or, where it mends a mistake of a tier, `2026-11-25-urgent-a-name`. */
const ID = new RegExp(`^(?<date>\\d{4}-\\d\\d-\\d\\d)-(?:(?<tier>${TIERS.join("|")})-)?[a-z0-9-]+$`);

/** What changed, newest first: `<locale>/CHANGELOG.md`. */
export function loadChanges(folder: ContentFolder, codes: readonly string[]): Content["changes"] {
  const found: Record<string, { words: Change[]; file: string }> = {};
  const english = readChanges(folder, SOURCE_LOCALE)?.sections ?? [];
  for (const code of codes) {
    const read = readChanges(folder, code);
    if (!read) continue;
    const { file, faults } = read;
    folder.faults.push(...faults);
    const tie = folder.tied.tieOf(pathOf(code), partsOfText({}, read.sections));
    const { sections } = tie
      ? tieText({ fields: {}, sections: english }, { fields: {}, ...read }, tie)
      : read;
    if (tie) folder.tied.settle(tie);
    const words = sections.flatMap((section): Change[] => {
      const groups = ID.exec(section.key)?.groups;
      if (groups && IsoDate.safeParse(groups.date).success)
        return [
          { id: section.key, date: groups.date!, tier: (groups.tier as Tier | undefined) ?? null, section },
        ];
      folder.faults.push({
        file,
        line: section.line,
        field: "body",
        expected: `a heading with {#YYYY-MM-DD-name}, before the name ${TIERS.map((tier) => `${tier}-`).join(", ")} or nothing`,
        received: section.heading || "text before the first heading",
      });
      return [];
    });
    found[code] = { words: words.sort((a, b) => b.id.localeCompare(a.id, "en")), file };
  }
  return found;
}

const pathOf = (locale: string) => `${locale}/CHANGELOG.md`;

function readChanges(folder: ContentFolder, locale: string) {
  const path = pathOf(locale);
  const text = folder.has(path) ? folder.text(path) : undefined;
  const file = `${folder.folder}/${path}`;
  return text === undefined ? undefined : { file, ...parseSections(text, file) };
}
