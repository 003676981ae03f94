import { describe, expect, it } from "vitest";
import { givenBy } from "../../lib/engine/answersIn";
import { everyStep } from "../../lib/engine/everyStep";
import { servicesByAnswers } from "../../lib/engine/needs";
import { outcomeFor } from "../../lib/engine/outcomeFor";
import { situationPlan } from "../../lib/engine/situationPlan";
import { questionsAt } from "../../lib/engine/walk";
import { walkSheet } from "../../lib/engine/walkSheet";
import { neededWith, type Needs } from "../../lib/model/needs";
import { asOf, content } from "../fixtures/projectContent";

describe.each(content.situations)("at every step of $id", (situation) => {
  const plan = situationPlan(situation, content.rules, asOf);
  const sheet = walkSheet(plan);
  // As the browser has it: through JSON.
  const services = JSON.parse(JSON.stringify(servicesByAnswers(plan, sheet))) as Needs["services"];

  const neededBy = (open: Iterable<readonly [question: string, option: string]>) => {
    const names = new Set([...open].map((one) => sheet.answerClass(...one)));
    return neededWith({ services }, (answer) => names.has(answer)).sort();
  };
  const steps = [...everyStep(situation)].map(({ answers, step: { facts } }) => ({
    given: givenBy(situation, answers),
    facts,
    needed: [...outcomeFor(content.rules, facts, asOf).hotlineServices].sort(),
  }));

  it("the open answers give the services that the engine gives", () => {
    expect(steps.length).toBeGreaterThan(3);
    const wrong = steps.filter(
      ({ given, needed }) => JSON.stringify(neededBy(given)) !== JSON.stringify(needed),
    );
    expect(wrong).toEqual([]);
  });

  it("an answer that is left open to a question which is not asked changes nothing", () => {
    for (const { given, facts, needed } of steps) {
      const asked = new Set(questionsAt(situation, facts));
      const left = situation.questions.filter((question) => !given.has(question.id) && !asked.has(question));
      for (const { id, options } of left)
        for (const option of options) expect(neededBy([...given, [id, option.id]])).toEqual(needed);
    }
  });
});
