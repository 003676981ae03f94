import { createTranslator } from "../i18n/createTranslator";
import type { Content } from "../model/content";
import { judgedAbout } from "./judgedAbout";
import { judgedBlocks } from "./judgedBlocks";
import { judgedLaw } from "./judgedLaw";
import { judgedPaper } from "./judgedPaper";
import { judgedSituations } from "./judgedSituations";
import type { Judging } from "./judging";
import type { JudgedText } from "./statement";

/** Every text that a reader can meet, in every language that has it, as statements to judge. */
export function judgedTexts(content: Content): JudgedText[] {
  const byIds = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one]));
  const [sources, stateSources] = [byIds(content.sources), byIds(content.stateSources)];
  return content.locales.flatMap(({ code: locale }) => {
    // A language that has no interface texts has no pages.
    if (!content.ui[locale]) return [];
    const judging: Judging = {
      content,
      locale,
      t: createTranslator(content.ui, locale),
      sources,
      stateSources,
    };
    return [judgedBlocks, judgedSituations, judgedLaw, judgedPaper, judgedAbout].flatMap((kinds) =>
      kinds(judging),
    );
  });
}
