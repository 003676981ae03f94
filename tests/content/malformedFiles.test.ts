import { afterAll, expect, it } from "vitest";
import { faultsWith, removeCopy } from "../fixtures/malformed/brokenContent";
import { PLACE_CASES } from "../fixtures/malformed/fileCases";

afterAll(removeCopy);

it.each(PLACE_CASES.map((one) => [one[0], one] as const))("%s", (_, [, edits, faults]) => {
  expect(faultsWith(edits)).toEqual(
    faults.map((fault) => (typeof fault === "string" ? fault : (expect.stringMatching(fault) as string))),
  );
});
