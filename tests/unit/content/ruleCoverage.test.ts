import { expect, it } from "vitest";
import { ruleCoverage } from "../../../lib/content/ruleCoverage";
import type { Content } from "../../../lib/model/content";
import { DAY, lighthouse, lighthouseRules, makeRule } from "../../fixtures/small";

it("counts where each rule fires, and shows one that never does", () => {
  const silent = makeRule({ id: "silent", when: { fact: "gate", is: "painted" } });
  const content = { situations: [lighthouse], rules: [...lighthouseRules, silent] } as unknown as Content;
  const rows = ruleCoverage(content, DAY);
  expect(rows.map(({ rule }) => rule.id)).toEqual(content.rules.map(({ id }) => id));
  expect(rows.find(({ rule }) => rule.id === "silent")).toMatchObject({
    situations: [],
    steps: 0,
    outcomes: 0,
  });
  const fired = rows.filter(({ steps }) => steps > 0);
  expect(fired.length).toBeGreaterThan(2);
  for (const { situations, steps, outcomes } of fired) {
    expect(situations).toEqual(["lighthouse"]);
    expect(outcomes).toBeLessThanOrEqual(steps);
  }
});
