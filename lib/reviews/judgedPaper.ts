import { textIn } from "../i18n/textIn";
import { pickedLine } from "../model/pickedLine";
import { labelsOn } from "../model/print";
import { wordsByPlace } from "../model/wordsByPlace";
import { statementsOfBlocks, statementsOfLabels } from "./judgedBlocks";
import type { Judging } from "./judging";
import { printSections } from "./printSections";
import type { JudgedText } from "./statement";

/** What is put on paper: cards with their lines and labels, and the words of the family plan. */
export function judgedPaper(judging: Judging): JudgedText[] {
  const { content, locale, t } = judging;
  const cards = content.prints.map((print): JudgedText => {
    const lines = print.lines.flatMap((pick) => {
      const picked = pickedLine(content, pick);
      return picked ? [textIn(picked.script.texts, locale).text.say[picked.at]!] : [];
    });
    const title = t(`print.${print.id}.title`);
    return {
      name: `card/${print.id}`,
      locale,
      title,
      file: "content/prints.json",
      statements: [
        ...statementsOfLabels({ title, use: t(`print.${print.id}.use`) }),
        ...statementsOfBlocks("line", "", lines, judging),
        ...printSections(content, print, locale).sections.flatMap(({ key, heading, blocks }) =>
          statementsOfBlocks(key, heading, blocks, judging),
        ),
        ...statementsOfLabels(Object.fromEntries(labelsOn(print).map((key) => [key, t(key)]))),
      ],
    };
  });
  const plan = content.planWords[locale];
  if (!plan) return cards;
  return [
    ...cards,
    {
      name: "plan/family",
      locale,
      title: plan.words.title,
      file: plan.file,
      statements: statementsOfLabels(Object.fromEntries(wordsByPlace(plan.words))),
    },
  ];
}
