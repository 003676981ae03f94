import { expect, it } from "vitest";
import { factsIn } from "../../../lib/engine/factsIn";

it("names every fact of a condition once, in the order of its text", () => {
  expect(
    factsIn({
      all: [
        { fact: "gate", is: "shut" },
        { any: [{ fact: "badge", unsure: true }, { not: { fact: "lamp", is: ["lit", "dim"] } }] },
        { not: { fact: "gate", is: "open" } },
      ],
    }),
  ).toEqual(["gate", "badge", "lamp"]);
});
