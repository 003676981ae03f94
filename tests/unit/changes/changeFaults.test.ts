import { expect, it } from "vitest";
import { headOf } from "../../../lib/changes/bulletin";
import { changeFaults } from "../../../lib/changes/changeFaults";
import { MOST } from "../../../lib/changes/oneMessage";
import { createTranslator } from "../../../lib/i18n/createTranslator";
import type { Change, Content } from "../../../lib/model/content";
import { formatFault } from "../../../lib/model/fault";
import { content } from "../../fixtures/projectContent";

/** Content with another newest entry in the change log of a language. */
function withNewest(locale: string, make: (change: Change) => Change): Content {
  const { words, file } = content.changes[locale]!;
  const [newest, ...rest] = words as [Change];
  return { ...content, changes: { ...content.changes, [locale]: { file, words: [make(newest), ...rest] } } };
}
const headed = (heading: string) => (change: Change) => ({
  ...change,
  section: { ...change.section, heading },
});

it("the change log has none", () => expect(changeFaults(content)).toEqual([]));

it("tells a heading that is too long for a text message, and by how much", () => {
  const t = createTranslator(content.ui, "en");
  const { name, day } = headOf(content.changes.en!.words[0]!, "en", t);
  const room = MOST["GSM-7"] - t("bulletin.asShortText", { name, day, headline: "" }).length;
  const english = "g".repeat(room);
  expect(changeFaults(withNewest("en", headed(english)))).toEqual([]);
  expect(changeFaults(withNewest("en", headed(`${english}gg`))).map(formatFault)).toEqual([
    `content/en/CHANGELOG.md:1 ${content.changes.en!.words[0]!.id}: expected a heading that fits a text message of 160 signs, with the day and the name of the site: 2 fewer, received "${english}gg"`,
  ]);
  const [fault, ...more] = changeFaults(withNewest("ar", headed("ق".repeat(60))));
  expect(more).toEqual([]);
  expect(fault!.expected).toContain("a text message of 70 signs");
});

it("tells an entry that a translation alone has: no page shows it by itself", () => {
  const faults = changeFaults(withNewest("es", (change) => ({ ...change, id: "2026-11-28-otra" })));
  expect(faults.map(({ file, expected, received }) => [file, expected, received])).toEqual([
    ["content/es/CHANGELOG.md", "the id of an entry in English", '"2026-11-28-otra"'],
  ]);
});
