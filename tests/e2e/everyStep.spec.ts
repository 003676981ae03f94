import type { Page } from "@playwright/test";
import { today } from "../../lib/content/today";
import { everyStep, type Visit } from "../../lib/engine/everyStep";
import { outcomeFor } from "../../lib/engine/outcomeFor";
import { pagesOf, situationPart, toldIn } from "../../lib/engine/situationPart";
import { situationPlan } from "../../lib/engine/situationPlan";
import { firstQuestion, interruptsAt } from "../../lib/engine/walk";
import { walkSheet } from "../../lib/engine/walkSheet";
import { pathTo } from "../../lib/model/paths";
import type { Option, Situation } from "../../lib/model/situation";
import { content } from "./support/lines";
import { expect, test } from "./support/test";

/**
 * What a page shows, by places: the scripts in sight, the questions that wait for an answer, and, while none is open, what can
 * happen at any moment.
 */
type Sight = { scripts: number[]; asked: number[]; bars: number[] };

/** Answers to give, as the classes of their elements. */
type Way = readonly string[];

const asOf = today();

/** The steps of one page: the answers that lead there, and what the engine gives. */
function stepsOf(situation: Situation, page: Option | undefined) {
  const plan = situationPlan(situation, content.rules, asOf);
  const { answerClass } = walkSheet(plan);
  const part = situationPart(plan, page);
  const scripts = toldIn(part).flatMap((told) => told.scripts.map(({ it }) => it.id));
  const questions = part.slots.flatMap(({ question: { it, shown } }) => (shown.length > 0 ? [it.id] : []));
  const interrupts = new Set(situation.interrupts.map(({ id }) => id));
  const first = firstQuestion(situation);
  const isHere = ({ answers: [start] }: Visit) =>
    page
      ? start?.question === first.id && start.option === page.id
      : !first.options.some((option) => option.page && option.id === start?.option);
  return [...everyStep(situation)].filter(isHere).map(({ answers, step }) => ({
    name: answers.map(({ question, option }) => `${question}=${option}`).join(" "),
    way: answers
      .slice(page ? 1 : 0)
      .map(({ question, option }) =>
        interrupts.has(question) ? answerClass(first.id, question) : answerClass(question, option),
      ),
    scripts: outcomeFor(content.rules, step.facts, asOf)
      .scripts.map(({ id }) => scripts.indexOf(id))
      .sort((a, b) => a - b),
    asked: step.question ? [questions.indexOf(step.question.id)] : [],
    bars: answers.some(({ question }) => interrupts.has(question))
      ? []
      : interruptsAt(situation, step.facts).map((interrupt) => situation.interrupts.indexOf(interrupt)),
  }));
}

/** Gives each way of answers from the start, as a reader without JavaScript or with it, and says what is then in sight. */
async function walkAll(page: Page, ways: readonly Way[], isScripted: boolean): Promise<Sight[]> {
  return page.evaluate(
    ([all, scripted]) => {
      const isThere = (element: Element) => getComputedStyle(element).display !== "none";
      const answers = [...document.querySelectorAll<HTMLDetailsElement>("main details[name]")];
      const given = document.querySelector<HTMLDetailsElement>(".given");
      // The island moves what is old: places are those of the page as it came.
      const scripts = [...document.querySelectorAll(".walk .script")];
      const questions = [...document.querySelectorAll(".walk .question")];
      const bars = [...document.querySelectorAll<HTMLDetailsElement>(".interrupt")];
      const places = (elements: readonly Element[], isMeant: (element: Element) => boolean) =>
        elements.flatMap((element, at) => (isThere(element) && isMeant(element) ? [at] : []));
      const restart = document.querySelector<HTMLElement>(".bar button + button");
      return all.map((way) => {
        if (scripted) restart!.click();
        else for (const answer of answers) answer.open = answer === given;
        for (const name of way) {
          const answer = document.querySelector<HTMLDetailsElement>(`main details.${name}`)!;
          if (scripted) answer.querySelector("summary")!.click();
          else answer.open = true;
        }
        return {
          scripts: places(scripts, () => true),
          asked: places(questions, (question) => !question.querySelector("[open]")),
          bars: bars.some((bar) => bar.open) ? [] : places(bars, () => true),
        };
      });
    },
    [ways, isScripted] as const,
  );
}

for (const locale of ["en", "ar"])
  for (const javaScriptEnabled of [true, false])
    test.describe(`${locale}, ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
      test.use({ javaScriptEnabled });
      for (const situation of content.situations)
        for (const own of [undefined, ...pagesOf(situation)])
          test(`at every step of ${situation.id}${own ? ` ${own.id}` : ""} the page shows what the engine gives`, async ({
            page,
          }) => {
            test.setTimeout(120_000);
            await page.goto(pathTo.situation(locale, situation.id, own?.id));
            if (javaScriptEnabled) await expect(page.locator(".stepwise")).toBeAttached();
            const steps = stepsOf(situation, own);
            const sights = await walkAll(
              page,
              steps.map(({ way }) => way),
              javaScriptEnabled,
            );
            const wrong = steps.flatMap(({ name, scripts, asked, bars }, at) => {
              const isRight = JSON.stringify(sights[at]) === JSON.stringify({ scripts, asked, bars });
              return isRight ? [] : [{ name, scripts, asked, bars, sight: sights[at] }];
            });
            expect(steps.length).toBeGreaterThan(3);
            expect(wrong).toEqual([]);
          });
    });
