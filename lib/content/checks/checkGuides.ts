import { isTooHard, SCALES } from "../../readability/readability";
import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import { measureGuide } from "../measureGuide";

/** What every guide has, so that readers find the same things in the same places. */
const FIRST = "right-now";
const NEVER = /(^|-)never$/;
const RIGHT_NOW_LINES = 3;
const ENGLISH_WORDS = { least: 600, most: 1200 };

/** Is every guide as long, as easy to read and as complete as promised? Rules for all guides, in `content/README.md`. */
export function checkGuides(content: Content): Fault[] {
  return content.guides.flatMap((guide) =>
    Object.entries(guide.texts).flatMap(([locale, text]): Fault[] => {
      const { file } = text;
      const measured = measureGuide(text, locale);
      const faults: Fault[] = [];
      const scale = SCALES[locale];
      if (scale && isTooHard(measured, scale))
        faults.push({
          file,
          field: "body",
          expected: `${scale.name} ${scale.unit === "grade" ? "at most" : "at least"} ${scale.limit}: shorter sentences, shorter words`,
          received: String(measured.score),
        });
      if (locale !== SOURCE_LOCALE) return faults;
      const { least, most } = ENGLISH_WORDS;
      if (measured.words < least || measured.words > most)
        faults.push({
          file,
          field: "body",
          expected: `${least} to ${most} words`,
          received: String(measured.words),
        });
      const first = text.sections[0];
      if (first?.key !== FIRST || first.blocks.length !== RIGHT_NOW_LINES)
        faults.push({
          file,
          line: first?.line,
          field: "body",
          expected: `a first section {#${FIRST}} with ${RIGHT_NOW_LINES} lines`,
          received: first ? `{#${first.key}} with ${first.blocks.length}` : "none",
        });
      if (!text.sections.some(({ key }) => NEVER.test(key)))
        faults.push({ file, field: "body", expected: "a section {#never}", received: "none" });
      return faults;
    }),
  );
}
