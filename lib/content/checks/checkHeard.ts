import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";

const CARDS = "content/practice.json";

/** Has each card to practise with what is heard at its moment, in English and every language that has any, and no other moment any? */
export function checkHeard({ practice, heard }: Content): Fault[] {
  const moments = practice.flatMap(({ situation, cards }) =>
    cards.map(({ right }) => `${situation}.${right.script}`),
  );
  const source = `content/${SOURCE_LOCALE}/heard.json`;
  if (moments.length > 0 && !heard[SOURCE_LOCALE])
    return [fault(source, "(whole file)", "what is heard at the moment of each card", "nothing")];
  return Object.values(heard).flatMap(({ words, file }) => {
    const told = Object.entries(words).flatMap(([situation, scripts]) =>
      Object.keys(scripts).map((script) => `${situation}.${script}`),
    );
    return [
      ...moments
        .filter((moment) => !told.includes(moment))
        .map((moment) => fault(file, moment, "what is heard on its card", "nothing")),
      ...told
        .filter((moment) => !moments.includes(moment))
        .map((moment) => fault(file, moment, `a moment that has a card in ${CARDS}`, `"${moment}"`)),
    ];
  });
}

const fault = (file: string, field: string, expected: string, received: string): Fault => ({
  file,
  field,
  expected,
  received,
  needs: [CARDS],
});
