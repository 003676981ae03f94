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
import { content } from "../fixtures/projectContent";
import { expect, test } from "./support/test";

/**
 * What a page shows, by places: the scripts in sight, the questions that wait for an answer, and what can happen now; and
 * whether it says so where an answer brought a script that stands above it, and only there.
 */
type Sight = { scripts: number[]; asked: number[]; bars: number[]; isPointedAt: boolean };

/** What rules bring. The opening of a page stands before any answer and is no rule's. */
const SCRIPTS = ".walk .script:not(.opening)";

/** Answers to give, as the classes of their elements. */
type Way = readonly string[];

const asOf = today();

/** The steps of one page: the answers that lead there, and what the engine gives. */
function stepsOf(situation: Situation, page: Option | undefined): { name: string; way: Way; given: Sight }[] {
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
    given: {
      scripts: outcomeFor(content.rules, step.facts, asOf)
        .scripts.map(({ id }) => scripts.indexOf(id))
        .sort((a, b) => a - b),
      asked: step.question ? [questions.indexOf(step.question.id)] : [],
      bars: situation.interrupts.flatMap((interrupt, at) =>
        // The one that was taken stays, to be taken back.
        answers.some(({ question }) => question === interrupt.id) ||
        interruptsAt(situation, step.facts).includes(interrupt)
          ? [at]
          : [],
      ),
      isPointedAt: true,
    },
  }));
}

/** Gives each way of answers from the start, as a reader without JavaScript or with it, and says what is then in sight. */
async function walkAll(page: Page, ways: readonly Way[], isScripted: boolean): Promise<Sight[]> {
  return page.evaluate(
    ([all, scripted, spoken]) => {
      const isThere = (element: Element) =>
        getComputedStyle(element).display !== "none" && getComputedStyle(element).visibility === "visible";
      const answers = [...document.querySelectorAll<HTMLDetailsElement>("main details[name]")];
      const given = document.querySelector<HTMLDetailsElement>(".given");
      // The island moves what is new and what is old: places are those of the page as it came.
      const { scripts = [...document.querySelectorAll(spoken)] } = window as unknown as {
        scripts?: readonly Element[];
      };
      const questions = [...document.querySelectorAll(".walk .question")];
      const bars = [...document.querySelectorAll<HTMLDetailsElement>(".interrupt")];
      const places = (elements: readonly Element[], isMeant: (element: Element) => boolean) =>
        elements.flatMap((element, at) => (isThere(element) && isMeant(element) ? [at] : []));
      const isNewAbove = (script: Element, question: Element, known: readonly Element[]) =>
        isThere(script) &&
        !known.includes(script) &&
        !!(script.compareDocumentPosition(question) & Node.DOCUMENT_POSITION_FOLLOWING);
      const list = document.querySelector<HTMLDetailsElement>(".menu");
      const restart = document.querySelector<HTMLElement>(".restart");
      return all.map((way) => {
        if (scripted) restart!.click();
        else for (const answer of answers) answer.open = answer === given;
        const pointedAt = new Set<Element>();
        for (const name of way) {
          const known = scripts.filter(isThere);
          const answer = document.querySelector<HTMLDetailsElement>(`main details.${name}`)!;
          if (scripted) answer.querySelector("summary")!.click();
          else answer.open = true;
          const question = answer.closest(".question");
          // An interrupt begins anew.
          if (!question) pointedAt.clear();
          if (question && scripts.some((script) => isNewAbove(script, question, known)))
            pointedAt.add(question);
        }
        // Several interrupts stand in a list that a bar opens.
        if (list) list.open = true;
        const pointers = [...document.querySelectorAll(".above")].filter(isThere);
        return {
          scripts: places(scripts, () => true),
          asked: places(questions, (question) => !question.querySelector("[open]")),
          bars: places(bars, () => true),
          // The island puts what is new in front instead.
          isPointedAt: questions.every(
            (question) =>
              pointers.some((one) => question.contains(one)) === (!scripted && pointedAt.has(question)),
          ),
        };
      });
    },
    [ways, isScripted, SCRIPTS] as const,
  );
}

// Which words stand there changes nothing of what is in sight: one language each, one of either direction.
for (const [locale, javaScriptEnabled] of [
  ["en", true],
  ["ar", false],
] as const)
  test.describe(`${locale}, ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });
    for (const situation of content.situations)
      for (const own of [undefined, ...pagesOf(situation)])
        test(`at every step of ${situation.id}${own ? ` ${own.id}` : ""} the page shows what the engine gives`, async ({
          page,
        }) => {
          test.setTimeout(120_000);
          await page.addInitScript(
            (spoken) =>
              document.addEventListener(
                "readystatechange",
                () => Object.assign(window, { scripts: [...document.querySelectorAll(spoken)] }),
                { once: true },
              ),
            SCRIPTS,
          );
          await page.goto(pathTo.situation(locale, situation.id, own?.id));
          if (javaScriptEnabled) await expect(page.locator(".stepwise")).toBeAttached();
          const steps = stepsOf(situation, own);
          const sights = await walkAll(
            page,
            steps.map(({ way }) => way),
            javaScriptEnabled,
          );
          const wrong = steps
            .map(({ name, given }, at) => ({ name, given, sight: sights[at] }))
            .filter(({ given, sight }) => JSON.stringify(sight) !== JSON.stringify(given));
          expect(steps.length).toBeGreaterThan(3);
          expect(wrong).toEqual([]);
        });
  });
