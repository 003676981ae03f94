import { describe, expect, it } from "vitest";
import { everyStep } from "../../../lib/engine/everyStep";
import { judge } from "../../../lib/engine/judge";
import { outcomeFor } from "../../../lib/engine/outcomeFor";
import { stepTree } from "../../../lib/engine/stepTree";
import { type Answer, factsOf, interruptsAt, optionsAt, startOf, take, walk } from "../../../lib/engine/walk";
import type { Rule } from "../../../lib/model/rule";
import { type Situation, UNKNOWN } from "../../../lib/model/situation";
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

  it("is the sum of what a tree shows on the way, where answers only add facts", () => {
    for (const seed of seeds.slice(0, 50)) {
      const random = new Random(seed);
      // Four questions about four facts: none is set twice on a path.
      const questions = FACTS.map((fact, index) => ({
        id: `q${index}`,
        fact,
        options: [...VALUES, UNKNOWN].map((id) => ({ id })),
      }));
      const situation: Situation = {
        id: "sea",
        order: 1,
        when: "now",
        questions,
        interrupts: [],
        drawings: [],
        guides: [],
        checklists: [],
        related: [],
      };
      let node = stepTree(situation, randomRules(random), DAY).root;
      const shown = new Set<string>();
      for (;;) {
        for (const { id } of node.scripts) {
          expect(shown.has(id), `seed ${seed}: shown twice`).toBe(false);
          shown.add(id);
        }
        expect([...shown].toSorted(), `seed ${seed}`).toEqual(
          node.outcome.scripts.map(({ id }) => id).toSorted(),
        );
        if (node.options.length === 0) break;
        node = random.pick(node.options).node!;
      }
    }
  });
});
