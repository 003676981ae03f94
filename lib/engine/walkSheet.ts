import { CONDITIONAL } from "../model/conditional";
import type { Answers, Shown } from "./answerSets";
import { answersIn } from "./answersIn";
import type { SituationPlan } from "./situationPlan";

/** The selectors by which a page shows what its open answers bring, and the names that they use. */
export type WalkSheet = {
  css: string;
  /** The class of the element around a situation. */
  root: string;
  /** The class of the element whose openness is the answer. An interrupt is an answer to the first question. */
  answerClass: (question: string, option: string) => string;
  /** The classes of something planned; none where it always stands there. */
  classOf: (planned: { shown: Shown }) => string | undefined;
  /** The class of an interrupt that some answers rule out; none where it is always offered. */
  goneClass: (interrupt: SituationPlan["interrupts"][number]) => string | undefined;
};

/**
 * Compiles a plan to selectors: answers that go together are joined, options of one question are a list, ways are a list. A
 * browser that does not know `:has()` shows everything.
 */
export function walkSheet(plan: SituationPlan): WalkSheet {
  const { situation } = plan;
  const root = `s-${situation.id}`;
  const answers = new Map<string, string>();
  for (const { question, option } of answersIn(situation))
    answers.set(`${question}=${option}`, `o${answers.size}`);
  const answerClass = (question: string, option: string) => answers.get(`${question}=${option}`)!;

  const selectorOf = (way: Answers) =>
    [...way]
      .map(
        ([question, options]) =>
          `:has(${[...options].map((option) => `.${answerClass(question, option)}[open]`).join()})`,
      )
      .join("");
  // Things that stand there with the same answers share a class.
  const classes = new Map<string, string>();
  const byWay = new Map<string, string[]>();
  const nameOf = (shown: Shown): string | undefined => {
    const selectors = shown.map(selectorOf);
    if (selectors.includes("")) return undefined;
    const key = selectors.join();
    const known = classes.get(key);
    if (known) return known;
    const name = `${CONDITIONAL}${classes.size}`;
    classes.set(key, name);
    for (const selector of selectors) byWay.set(selector, [...(byWay.get(selector) ?? []), name]);
    return name;
  };
  for (const { shown } of conditionalIn(plan)) nameOf(shown);

  const targets = (names: readonly string[]) =>
    names.length === 1 ? `.${names[0]}` : `:is(${names.map((name) => `.${name}`).join()})`;
  const rules = [...byWay].map(([selector, names]) => `.${root}${selector} ${targets(names)}`);
  const goneClass = ({ it, gone }: SituationPlan["interrupts"][number]) =>
    gone.length > 0 ? `x${situation.interrupts.indexOf(it)}` : undefined;
  const goneRules = plan.interrupts.flatMap((one) =>
    one.gone.map((way) => `.${root}${selectorOf(way)} .${goneClass(one)}`),
  );
  const css = `@supports selector(:has(a)){.${CONDITIONAL}{display:none}${block(rules, "block")}${block(goneRules, "none")}}`;
  return {
    css,
    root,
    answerClass,
    goneClass,
    classOf: ({ shown }) => {
      const name = nameOf(shown);
      return name && `${CONDITIONAL} ${name}`;
    },
  };
}

function block(selectors: readonly string[], display: string): string {
  return selectors.length === 0 ? "" : `${selectors.join()}{display:${display}}`;
}

/** Everything in a plan that a page puts where its answers bring it. */
function conditionalIn({ always, slots }: SituationPlan): { shown: Shown }[] {
  return [
    ...Object.values(always).flat(),
    ...slots.flatMap(({ question, options, told, above }) => [
      question,
      ...options.filter(({ it }) => it.when),
      ...Object.values(told).flat(),
      ...(above.shown.length > 0 ? [above] : []),
    ]),
  ];
}
