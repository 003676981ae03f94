import { expect, it } from "vitest";
import { everyStep } from "../../../lib/engine/everyStep";
import { walk } from "../../../lib/engine/walk";
import { lighthouse } from "../../fixtures/small";

const visits = [...everyStep(lighthouse)];
const lines = visits.map(({ answers }) =>
  answers.map(({ question, option }) => `${question}=${option}`).join(" "),
);

it("visits each step once, and once more for the interrupt that can be taken there", () => {
  expect(lines.toSorted()).toEqual(
    [
      "",
      "climbs-in=yes",
      ...["shut", "unknown"].flatMap((gate) => [
        `gate=${gate}`,
        `gate=${gate} climbs-in=yes`,
        ...["brass", "tin", "unknown"].flatMap((badge) => [
          `gate=${gate} badge=${badge}`,
          `gate=${gate} badge=${badge} climbs-in=yes`,
        ]),
        ...["lit", "dark", "unknown"].flatMap((lamp) => [
          `gate=${gate} badge=tin lamp=${lamp}`,
          `gate=${gate} badge=tin lamp=${lamp} climbs-in=yes`,
        ]),
      ]),
      "gate=open",
      ...["lit", "dark", "unknown"].map((lamp) => `gate=open lamp=${lamp}`),
    ].toSorted(),
  );
});

it("gives the step to which the answers lead", () => {
  for (const { answers, step } of visits) expect(step).toEqual(walk(lighthouse, answers));
});
