import type { Content } from "../model/content";
import type { IsoDate } from "../model/primitives";
import { SOURCE_LOCALE } from "../model/locale";
import type { StepsTo, Walks } from "./stepsTo";
import type { Touched } from "./touchedBy";

/** A situation that shows something touched, and the shortest way to where it does. */
export type TouchedStep = {
  situation: string;
  /** What is shown, by kind and id: `script/home-closed-door`. */
  shows: string;
  /** The touched rule that brings it. Null: its own words are in question, whatever rule brings it. */
  by: string | null;
  /** `question=option` pairs parted by spaces, as `npm run walk` takes them. Empty: it stands at the start. */
  answers: string;
  /** The ends of the situation at which it stands, of all ways to answer. */
  outcomes: number;
  /** The day of the walk: a coming one where no rule shows it before. */
  on: IsoDate;
  /** Some of the words in question stand before the first question, for everybody. */
  opening: boolean;
};

/** Where situations show what is in question, and the scripts of rules that are. What only links to a text is no step. */
export function stepsOf(
  content: Content,
  walks: Walks,
  { passages, texts }: Touched,
  rules: readonly string[],
): readonly TouchedStep[] {
  const opens = (situation: string, name: string) =>
    passages.some(
      ({ text, in: locales }) => text === name && locales.get(SOURCE_LOCALE)?.statement.block?.first,
    ) &&
    content.situations.some(
      ({ id, opening }) => id === situation && opening.some((one) => name === `script/${one}`),
    );
  const told = (shows: string, by: string | null, ways: ReadonlyMap<string, StepsTo> | undefined) =>
    [...(ways ?? [])].map(([situation, { shortest, outcomes, on }]): TouchedStep => ({
      situation,
      shows,
      by,
      answers: shortest.map(({ question, option }) => `${question}=${option}`).join(" "),
      outcomes,
      on,
      opening: opens(situation, shows),
    }));
  const byWords = [...texts]
    .filter((name) => !name.startsWith("guide/"))
    .flatMap((name) => told(name, null, walks.get(name)));
  const byRules = rules.flatMap((rule) => {
    const { scripts } = content.rules.find(({ id }) => `rule/${id}` === rule)!;
    return scripts
      .map((script) => `script/${script}`)
      .filter((name) => !texts.has(name))
      .flatMap((name) => told(name, rule, walks.get(rule)));
  });
  const order = content.situations.map(({ id }) => id);
  return [...byWords, ...byRules].sort((a, b) => order.indexOf(a.situation) - order.indexOf(b.situation));
}
