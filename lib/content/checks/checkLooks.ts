import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import { LOOKS } from "../../model/situation";

/**
 * An answer with a drawing has one that can be shown small; and what to look for stands in a guide, one list item for each box
 * to tick. Translations have as many: `checkTranslations`.
 */
export function checkLooks({ situations, drawings, guides }: Content): Fault[] {
  const small = new Map(drawings.map((drawing) => [drawing.id, drawing.small !== null]));
  return situations.flatMap(({ id, questions, looks }): Fault[] => {
    const file = `content/situations/${id}.json`;
    const shown = questions.flatMap(({ options }, index) =>
      options.flatMap(({ drawing }, at) =>
        drawing ? [{ drawing, field: `questions.${index}.options.${at}.drawing` }] : [],
      ),
    );
    const faults = shown
      .filter(({ drawing }) => !small.get(drawing))
      .map(({ drawing, field }) => ({
        file,
        field,
        expected: small.has(drawing)
          ? `a picture content/drawings/${drawing}-small.svg`
          : "the id of a drawing",
        received: small.has(drawing) ? "none" : `"${drawing}"`,
        needs: [`content/${SOURCE_LOCALE}/drawings/${drawing}.json`],
      }));
    if (!looks) return faults;
    const sections = guides.find((guide) => guide.id === looks.guide)?.texts[SOURCE_LOCALE]!.sections ?? [];
    const blocks = sections.find(({ key }) => key === looks.section)?.blocks ?? [];
    const items = blocks.filter(({ kind }) => kind === "item").length;
    const place = { file, field: "looks" };
    return [
      ...faults,
      ...(shown.length > 0 ? [] : [{ ...place, expected: "an answer with a drawing", received: "none" }]),
      ...(items === LOOKS.length
        ? []
        : [
            {
              ...place,
              expected: `a section of a guide with ${LOOKS.length} list items`,
              received: `${looks.guide}#${looks.section} with ${items}`,
              needs: [`content/${SOURCE_LOCALE}/guides/${looks.guide}.md`],
            },
          ]),
    ];
  });
}
