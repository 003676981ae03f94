import { mkdirSync, rmSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { faultsWith, removeCopy } from "../fixtures/malformed/brokenContent";
import { PLACE_CASES } from "../fixtures/malformed/fileCases";

afterAll(removeCopy);

it.each(PLACE_CASES.map((one) => [one[0], one] as const))("%s", (_, [, edits, faults]) => {
  expect(faultsWith(edits)).toEqual(
    faults.map((fault) => (typeof fault === "string" ? fault : (expect.stringMatching(fault) as string))),
  );
});

it("tells of a folder without anything what is not there", () => {
  const emptied = (path: string) => {
    rmSync(path, { recursive: true });
    mkdirSync(path);
  };
  expect(faultsWith([{ file: ".", make: emptied }])).toContain(
    "content/locales.json:1 (whole file): expected a file, received nothing",
  );
});
