import { describe, expect, it } from "vitest";
import { everyStep } from "../../../lib/engine/everyStep";
import { judge } from "../../../lib/engine/judge";
import { outcomeFor } from "../../../lib/engine/outcomeFor";
import { toldIn } from "../../../lib/engine/situationPart";
import { type Planned, type SituationPlan, situationPlan } from "../../../lib/engine/situationPlan";
import { walkSheet } from "../../../lib/engine/walkSheet";
import { type Answer, factsOf, interruptsAt, optionsAt, startOf, take, walk } from "../../../lib/engine/walk";
import type { Rule } from "../../../lib/model/rule";
import { type Situation, UNKNOWN } from "../../../lib/model/situation";
import { holds } from "../../fixtures/holds";
import { FACTS, Random, randomCondition, randomFacts, randomSituation, VALUES } from "../../fixtures/random";
import { DAY, lighthouseRules, makeRule } from "../../fixtures/small";

const TIMES = 2000;
const seeds = Array.from({ length: TIMES }, (_, seed) => seed);

function randomRules(random: Random): Rule[] {
  return Array.from({ length: 8 }, (_, index) =>
    makeRule({
      id: `rule-${index}`,
      when: randomCondition(random),
      urgency: 1 + random.below(3),
      scripts: random.shuffle(["calm", "still", "quiet", "away"]).slice(0, 1 + random.below(2)),
      guides: random.shuffle(["gates", "lamps"]).slice(0, random.below(3)),
    }),
  );
}

/** Answers that fit, up to the end or to some step on the way. */
function randomPath(situation: Situation, random: Random): Answer[] {
  const answers: Answer[] = [];
  let step = startOf(situation);
  while (step.question && random.below(6) > 0) {
    const answer = {
      question: step.question.id,
      option: random.pick(optionsAt(step.question, step.facts)).id,
    };
    answers.push(answer);
    step = take(situation, step, answer);
  }
  return answers;
}

describe("a verdict", () => {
  it("that is settled stays so, whatever else is learned", () => {
    let settled = 0;
    for (const seed of seeds) {
      const random = new Random(seed);
      const condition = randomCondition(random);
      const facts = randomFacts(random);
      const before = judge(condition, facts);
      if (before === "unknown") continue;
      settled += 1;
      for (const fact of FACTS.filter((fact) => facts[fact] === undefined))
        for (const value of [UNKNOWN, ...VALUES])
          expect(judge(condition, { ...facts, [fact]: value }), `seed ${seed}`).toBe(before);
    }
    expect(settled).toBeGreaterThan(TIMES / 4);
  });

  it("is settled where every fact is known", () => {
    for (const seed of seeds) {
      const random = new Random(seed);
      const facts = Object.fromEntries(FACTS.map((fact) => [fact, random.pick(VALUES)]));
      expect(judge(randomCondition(random), facts), `seed ${seed}`).not.toBe("unknown");
    }
  });

  it("is settled neither way by facts that are unknown, unless the condition asks for just that", () => {
    const nothing = Object.fromEntries(FACTS.map((fact) => [fact, UNKNOWN]));
    for (const seed of seeds) {
      const condition = randomCondition(new Random(seed));
      if (!JSON.stringify(condition).includes("unsure"))
        expect(judge(condition, nothing), `seed ${seed}`).toBe("unknown");
    }
  });
});

describe("a walk", () => {
  it("takes any answer that is offered, and no other", () => {
    for (const seed of seeds.slice(0, 300)) {
      const random = new Random(seed);
      const situation = randomSituation(random);
      const path = randomPath(situation, random);
      const step = walk(situation, path);
      const offered = (answer: Answer) =>
        (answer.question === step.question?.id &&
          optionsAt(step.question, step.facts).some((option) => option.id === answer.option)) ||
        (answer.option === "yes" &&
          interruptsAt(situation, step.facts).some((interrupt) => interrupt.id === answer.question));
      for (const question of [...situation.questions.map(({ id }) => id), "storm", "nowhere"])
        for (const option of [UNKNOWN, ...VALUES, "yes", "never"]) {
          const next = () => walk(situation, [...path, { question, option }]);
          if (offered({ question, option })) expect(next, `seed ${seed}`).not.toThrow();
          else expect(next, `seed ${seed}`).toThrow();
        }
    }
  });

  it("knows the facts of its own answers and nothing of a branch that was left", () => {
    for (const seed of seeds) {
      const random = new Random(seed);
      const situation = randomSituation(random);
      randomPath(situation, random); // another branch, taken first
      const path = randomPath(situation, random);
      const own = path.map(({ question: id, option: chosen }) => {
        const question = situation.questions.find((candidate) => candidate.id === id)!;
        return factsOf(
          question,
          question.options.find((option) => option.id === chosen)!,
        );
      });
      expect(walk(situation, path).facts, `seed ${seed}`).toEqual(
        Object.assign({ situation: situation.id }, ...own),
      );
    }
  });

  it("changes neither the situation nor the step that it starts from", () => {
    const random = new Random(1);
    const situation = randomSituation(random);
    const copy = structuredClone(situation);
    const start = startOf(situation);
    take(situation, start, { question: "q0", option: UNKNOWN });
    expect(start).toEqual(startOf(situation));
    expect(situation).toEqual(copy);
  });

  it("ends on every path", () => {
    for (const seed of seeds.slice(0, 200)) {
      const situation = randomSituation(new Random(seed));
      const visits = [...everyStep(situation)];
      const leaves = visits.filter(({ step }) => step.question === null);
      expect(leaves.length, `seed ${seed}`).toBeGreaterThan(0);
      for (const { answers } of visits)
        expect(answers.length).toBeLessThanOrEqual(situation.questions.length + 1);
    }
  });
});

describe("an outcome", () => {
  it("does not depend on the order of the rules in the list", () => {
    for (const seed of seeds) {
      const random = new Random(seed);
      const rules = randomRules(random);
      const facts = randomFacts(random);
      expect(outcomeFor(random.shuffle(rules), facts, DAY), `seed ${seed}`).toEqual(
        outcomeFor(rules, facts, DAY),
      );
    }
    expect(outcomeFor(lighthouseRules.toReversed(), { gate: "shut" }, DAY)).toEqual(
      outcomeFor(lighthouseRules, { gate: "shut" }, DAY),
    );
  });

  it("holds nothing twice", () => {
    for (const seed of seeds) {
      const random = new Random(seed);
      const { scripts, guides, missing } = outcomeFor(randomRules(random), randomFacts(random), DAY);
      for (const list of [scripts.map(({ id }) => id), guides, missing])
        expect(new Set(list).size, `seed ${seed}`).toBe(list.length);
    }
  });
});

describe("a page", () => {
  type Test = (planned: Planned<unknown>) => boolean;
  /** Which things a page shows where a test holds. */
  const shownBy = (plan: SituationPlan, isShown: Test) => ({
    scripts: toldIn(plan)
      .flatMap((told) => told.scripts)
      .filter(isShown)
      .map(({ it }) => it.id),
    questions: plan.slots.filter(({ question }) => isShown(question)).map(({ question }) => question.it.id),
  });
  /** Where these answers are open, by the plan's own conditions. */
  const byPlan =
    (open: ReadonlyMap<string, string>): Test =>
    ({ shown }) =>
      holds(shown, open);
  /** The same by the selectors that a browser has: each list of a rule holds an open answer. */
  const bySelectors = (plan: SituationPlan, open: ReadonlyMap<string, string>): Test => {
    const sheet = walkSheet(plan);
    const isOpen = new Set(
      [...open].map(([question, option]) => `.${sheet.answerClass(question, option)}[open]`),
    );
    const rules = /\{display:none\}(.*?)\{display:block\}/.exec(sheet.css)?.[1]?.split(/,(?=\.s-)/) ?? [];
    const shown = rules
      .filter((rule) =>
        [...rule.matchAll(/:has\(([^)]*)\)/g)].every(([, list = ""]) =>
          list.split(",").some((one) => isOpen.has(one)),
        ),
      )
      .flatMap((rule) => rule.replaceAll(/:has\([^)]*\)/g, "").match(/\.w\d+/g) ?? []);
    return (planned) => {
      const name = sheet.classOf(planned);
      return name === undefined || shown.includes(`.${name.split(" ")[1]}`);
    };
  };

  it("shows what the walk along its open answers has shown, whatever else is open", () => {
    let stale = 0;
    for (const seed of seeds.slice(0, 300)) {
      const random = new Random(seed);
      const situation = randomSituation(random);
      const rules = randomRules(random);
      const plan = situationPlan(situation, rules, DAY);
      const open = new Map(
        situation.questions.flatMap(({ id, options }) =>
          random.below(4) > 0 ? [[id, random.pick(options).id] as const] : [],
        ),
      );
      let step = startOf(situation);
      const questions: string[] = [];
      const scripts = new Set<string>();
      for (;;) {
        for (const { id } of outcomeFor(rules, step.facts, DAY).scripts) scripts.add(id);
        if (!step.question) break;
        questions.push(step.question.id);
        const option = open.get(step.question.id);
        if (!optionsAt(step.question, step.facts).some(({ id }) => id === option)) break;
        step = take(situation, step, { question: step.question.id, option: option! });
      }
      if (open.size > questions.length) stale += 1;
      for (const test of [byPlan(open), bySelectors(plan, open)]) {
        const page = shownBy(plan, test);
        expect(page.scripts.toSorted(), `seed ${seed}`).toEqual([...scripts].toSorted());
        expect(page.questions.toSorted(), `seed ${seed}`).toEqual(questions.toSorted());
      }
    }
    expect(stale).toBeGreaterThan(20);
  });

  it("holds each question and each script once, and no script below a question that is asked when it is new", () => {
    for (const seed of seeds.slice(0, 300)) {
      const random = new Random(seed);
      const situation = randomSituation(random);
      const rules = randomRules(random);
      const plan = situationPlan(situation, rules, DAY);
      const places = toldIn(plan).flatMap((told, place) =>
        told.scripts.map(({ it }) => [it.id, place] as const),
      );
      expect(new Set(places.map(([id]) => id)).size, `seed ${seed}`).toBe(places.length);
      expect(plan.slots.map(({ question }) => question.it.id)).toEqual(
        situation.questions.map(({ id }) => id),
      );
      const placeOf = new Map(places);
      const known = new Map<string, readonly string[]>();
      for (const { answers, step } of everyStep(situation)) {
        const now = outcomeFor(rules, step.facts, DAY).scripts.map(({ id }) => id);
        known.set(JSON.stringify(answers), now);
        if (!step.question || answers.some(({ option }) => option === "yes")) continue;
        const before = known.get(JSON.stringify(answers.slice(0, -1))) ?? [];
        const asked = situation.questions.indexOf(step.question);
        for (const id of now.filter((one) => answers.length === 0 || !before.includes(one)))
          expect(placeOf.get(id), `seed ${seed}: ${id}`).toBeLessThanOrEqual(asked);
      }
    }
  });
});
