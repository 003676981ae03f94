import { parseSections } from "../markdown/parseSections";
import type { Change, Content } from "../model/content";
import { IsoDate } from "../model/primitives";
import type { ContentFolder } from "./contentFolder";

/** `2026-11-25-a-name` or, where an older copy would say something dangerous, `2026-11-25-urgent-a-name`. */
const ID = /^(?<date>\d{4}-\d\d-\d\d)-(?<urgent>urgent-)?[a-z0-9-]+$/;

/** What changed, newest first: `<locale>/CHANGELOG.md`. */
export function loadChanges(folder: ContentFolder, codes: readonly string[]): Content["changes"] {
  const found: Record<string, { words: Change[]; file: string }> = {};
  for (const code of codes) {
    const path = `${code}/CHANGELOG.md`;
    const text = folder.has(path) ? folder.text(path) : undefined;
    if (text === undefined) continue;
    const file = `${folder.folder}/${path}`;
    const { sections, faults } = parseSections(text, file);
    folder.faults.push(...faults);
    const words = sections.flatMap((section): Change[] => {
      const groups = ID.exec(section.key)?.groups;
      if (groups && IsoDate.safeParse(groups.date).success)
        return [{ id: section.key, date: groups.date!, urgent: !!groups.urgent, section }];
      folder.faults.push({
        file,
        line: section.line,
        field: "body",
        expected: "a heading with {#YYYY-MM-DD-name} or {#YYYY-MM-DD-urgent-name}",
        received: section.heading || "text before the first heading",
      });
      return [];
    });
    found[code] = { words: words.sort((a, b) => b.id.localeCompare(a.id, "en")), file };
  }
  return found;
}
