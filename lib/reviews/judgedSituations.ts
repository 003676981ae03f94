import type { Judging } from "./judging";
import { statementsOfLabels } from "./judgedBlocks";
import { type JudgedText, statementsOf } from "./statement";

/** What situations ask, and what is heard on the cards to practise them. They cite nothing: what follows from an answer does. */
export function judgedSituations({ content, locale }: Judging): JudgedText[] {
  const asked = content.situations.flatMap(({ id, questions, interrupts }): JudgedText[] => {
    const text = content.situationWords[id]?.[locale];
    if (!text) return [];
    const { title, summary, opening, file } = text;
    return [
      {
        name: `situation/${id}`,
        locale,
        title,
        file,
        statements: [
          ...statementsOfLabels({ title, summary, ...(opening !== undefined && { opening }) }),
          ...questions.flatMap((question) => {
            const words = text.questions[question.id];
            if (!words) return [];
            return [
              ...statementsOfLabels({
                [question.id]: words.text,
                ...(words.help !== undefined && { [`${question.id}.help`]: words.help }),
              }),
              ...Object.entries(words.options).flatMap(([option, label]) =>
                statementsOf(`${question.id}.${option}`, [{ under: words.text, words: label }]),
              ),
            ];
          }),
          ...interrupts.flatMap((interrupt) => {
            const words = text.interrupts[interrupt.id];
            return words ? statementsOfLabels({ [interrupt.id]: words.text }) : [];
          }),
        ],
      },
    ];
  });
  const heard = content.heard[locale];
  const practised = Object.entries(heard?.words ?? {}).map(([situation, words]): JudgedText => ({
    name: `practice/${situation}`,
    locale,
    title: content.situationWords[situation]?.[locale]?.title ?? situation,
    file: heard!.file,
    statements: statementsOfLabels(words),
  }));
  return [...asked, ...practised];
}
