import { expect, it } from "vitest";
import { servesState } from "../../../lib/hotlines/serves";
import type { LocatedHotline } from "../../../lib/model/locatedHotline";

it("a line for the whole country serves every state", () => {
  expect(servesState({ area: { scope: "national" } } as LocatedHotline, "TX")).toEqual({ code: "national" });
});
