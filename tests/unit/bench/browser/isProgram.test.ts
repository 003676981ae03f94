import { expect, it } from "vitest";
import { isProgram } from "../../../../lib/bench/browser/isProgram";

it("is a file that may be run: no folder, no text, and nothing that is not there", () => {
  const found = [process.execPath, import.meta.dirname, import.meta.filename, "/none/at/all"].map(isProgram);
  expect(found).toEqual([true, false, false, false]);
});
