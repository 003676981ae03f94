import { expect, it } from "vitest";
import type { Answers } from "../../../lib/engine/answerSets";
import { givenBy } from "../../../lib/engine/answersIn";
import { answersThatMeet } from "../../../lib/engine/answersThatMeet";
import { everyStep } from "../../../lib/engine/everyStep";
import { judge } from "../../../lib/engine/judge";
import { toldIn } from "../../../lib/engine/situationPart";
import { situationPlan } from "../../../lib/engine/situationPlan";
import type { Condition } from "../../../lib/model/condition";
import type { Situation } from "../../../lib/model/situation";
import { holds } from "../../fixtures/holds";
import { Random, randomCondition, randomSituation } from "../../fixtures/random";
import { DAY, lighthouse, makeRule } from "../../fixtures/small";

/** Every step of a situation as what was answered; and whether the condition holds there or has held on the way. */
function stepsOf(situation: Situation, when: Condition) {
  const held = new Map<string, boolean>();
  return [...everyStep(situation)].map(({ answers, step }) => {
    const given = [...givenBy(situation, answers)];
    const isMet =
      judge(when, step.facts) === "applies" || held.get(JSON.stringify(given.slice(0, -1))) === true;
    held.set(JSON.stringify(given), isMet);
    return { isMet, given: new Map(given) };
  });
}

/** How many ways are told for random conditions that say nothing of what is not. */
function tellsJustThose(from: number, to: number): number {
  let told = 0;
  for (let seed = from; seed < to; seed++) {
    const random = new Random(seed);
    const situation = randomSituation(random);
    const when = randomCondition(random);
    if (JSON.stringify(when).includes('"not"')) continue;
    const plan = situationPlan(situation, [makeRule({ id: "rule", when })], DAY);
    const [rule] = toldIn(plan).flatMap(({ scripts }) => scripts.flatMap(({ it }) => it.rules));
    if (!rule) continue;
    const ways = answersThatMeet(when, situation, rule.shown);
    const steps = stepsOf(situation, when);
    for (const { isMet, given } of steps)
      expect(holds(ways, given), `seed ${seed}, ${JSON.stringify([...given])}`).toBe(isMet);
    for (const way of ways)
      expect(
        steps.some(({ given }) => holds([way], given)),
        `seed ${seed}`,
      ).toBe(true);
    told += ways.length;
  }
  return told;
}

// In parts: a mutant that the first notices need not run them all.
it.each([
  [0, 50],
  [50, 250],
  [250, 2000],
])(
  "tells the answers of just those steps at which the condition holds, if it says nothing of what is not: seeds %i to %i",
  (from, to) => {
    expect(tellsJustThose(from, to)).toBeGreaterThan((to - from) / 10);
  },
);

const ALWAYS: readonly Answers[] = [new Map()];
const TIN: readonly Answers[] = [
  new Map([
    ["gate", new Set(["shut"])],
    ["badge", new Set(["tin"])],
  ]),
];
const OPEN: readonly Answers[] = [new Map([["gate", new Set(["open"])]])];

it.each<[string, Condition, readonly Answers[], readonly Answers[]]>([
  ["what is ruled out is no answer", { not: { fact: "gate", is: "shut" } }, OPEN, ALWAYS],
  ["nor is it among others like it", { any: [{ not: { fact: "gate", is: "shut" } }] }, OPEN, ALWAYS],
  [
    "and leaves the rest as it is",
    {
      all: [{ not: { fact: "gate", is: "shut" } }, { fact: "gate", is: "open" }],
    },
    OPEN,
    OPEN,
  ],
  ["the situation itself is met by every answer", { fact: "situation", is: "lighthouse" }, OPEN, ALWAYS],
  [
    "answers of one question that exclude each other meet nothing",
    {
      any: [
        {
          all: [
            { fact: "gate", is: "shut" },
            { fact: "gate", is: "open" },
          ],
        },
        { fact: "gate", is: "open" },
      ],
    },
    OPEN,
    OPEN,
  ],
  [
    "nor do they count as one of the two, where that is an answer with another",
    {
      any: [
        {
          all: [
            { fact: "gate", is: "shut" },
            { fact: "gate", is: "open" },
          ],
        },
        {
          all: [
            { fact: "gate", is: "shut" },
            { fact: "badge", is: "tin" },
          ],
        },
      ],
    },
    TIN,
    TIN,
  ],
  ["a fact that no answer says is met by none", { fact: "weather", is: "fog" }, OPEN, []],
])("%s", (_, condition, shown, ways) => {
  expect(answersThatMeet(condition, lighthouse, shown)).toEqual(ways);
});
