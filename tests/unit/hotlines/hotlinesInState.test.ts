import { expect, it } from "vitest";
import { hotlinesInState } from "../../../lib/hotlines/findHotlines";
import type { LocatedHotline } from "../../../lib/model/locatedHotline";
import { makeLine } from "./makeLine";

const line = (id: string, area: LocatedHotline["area"]) => makeLine({ id, area });

it("says of each line for a state whether that is told or our estimate, and of one for all that it is", () => {
  const lines = [
    line("told", { scope: "state", states: ["TX"], basis: "stated" }),
    line("estimate", { scope: "state", states: ["NM", "TX"], basis: "inferred" }),
    line("other", { scope: "state", states: ["NM"], basis: "stated" }),
    line("all", { scope: "national" }),
  ].map((one, at) => ({ ...one, phones: [{ number: `+1956555010${at}` }] }));
  const reasons = Object.fromEntries(
    hotlinesInState("TX", lines).map(({ hotline, reason }) => [hotline.id, reason]),
  );
  expect(reasons).toEqual({
    told: { code: "serves-state", state: "TX", inferred: false },
    estimate: { code: "serves-state", state: "TX", inferred: true },
    all: { code: "national" },
  });
});
