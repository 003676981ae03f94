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

it("follows the questions after an interrupt once, from the start, and takes none after it", () => {
  const [climbs] = lighthouse.interrupts;
  const [gate, , lamp] = lighthouse.questions;
  const storm = {
    id: "storm",
    when: { not: { fact: "tide", is: "high" } },
    sets: { tide: "high", gate: "open" },
  };
  const stormy = { ...lighthouse, questions: [gate!, lamp!], interrupts: [climbs!, storm] };
  const afterStorm = ["", "=lit", "=dark", "=unknown"];
  const told = [...everyStep(stormy)].map(({ answers }) =>
    answers.map(({ question, option }) => `${question}=${option}`).join(" "),
  );
  expect(told.filter((one) => one.includes("storm")).toSorted()).toEqual(
    [
      ...afterStorm.map((lit) => `storm=yes${lit && ` lamp${lit}`}`),
      ...["shut", "unknown", "open"].map((one) => `gate=${one} storm=yes`),
      ...["lit", "dark", "unknown"].map((lit) => `gate=open lamp=${lit} storm=yes`),
    ].toSorted(),
  );
});

it("gives the step to which the answers lead", () => {
  for (const { answers, step } of visits) expect(step).toEqual(walk(lighthouse, answers));
});
