import { describe, expect, it } from "vitest";
import { givenBy } from "../../../lib/engine/answersIn";
import { everyStep } from "../../../lib/engine/everyStep";
import { calledNow, servicesByAnswers } from "../../../lib/engine/needs";
import { outcomeFor } from "../../../lib/engine/outcomeFor";
import { situationPlan } from "../../../lib/engine/situationPlan";
import { walkSheet } from "../../../lib/engine/walkSheet";
import type { Rule } from "../../../lib/model/rule";
import { neededWith } from "../../../lib/model/needs";
import { lighthouse, lighthouseRules, makeRule } from "../../fixtures/small";

const TODAY = "2026-11-26";
const everybody = makeRule({
  id: "everybody",
  when: { fact: "situation", is: "lighthouse" },
  hotlineServices: ["workers"],
});

describe("what is needed", () => {
  it("follows from the open answers as the engine says, at every step", () => {
    const rules = [...lighthouseRules, everybody];
    const plan = situationPlan(lighthouse, rules, TODAY);
    const sheet = walkSheet(plan);
    const services = servicesByAnswers(plan, sheet);
    for (const { answers, step } of everyStep(lighthouse)) {
      const open = [...givenBy(lighthouse, answers)].map((one) => sheet.answerClass(...one));
      const needed = neededWith({ services }, (answer) => open.includes(answer));
      expect(needed.sort()).toEqual([...outcomeFor(rules, step.facts, TODAY).hotlineServices].sort());
    }
  });
});

describe("the number above the words of a script", () => {
  const scriptOf = (...rules: Rule[]) => ({
    it: { id: "one", rules: rules.map((it) => ({ it, shown: [] })) },
    shown: [],
  });
  const urgent = makeRule({ ...everybody, id: "urgent", callNow: true });

  it("is for what the rules need where minutes count, each once", () => {
    const other = makeRule({ ...urgent, id: "other", hotlineServices: ["workers", "bond"] });
    expect(calledNow(scriptOf(urgent, other))).toEqual(["workers", "bond"]);
    expect(calledNow(scriptOf(urgent, makeRule({ ...other, callNow: undefined })))).toEqual(["workers"]);
  });

  it("is not there for other rules", () => {
    expect(calledNow(scriptOf(everybody))).toEqual([]);
  });
});
