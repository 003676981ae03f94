import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

/** A fault of the code that no content brings about: it is put in before the command runs. */
const BROKEN = `data:text/javascript,${encodeURIComponent(
  'Intl.DisplayNames = class { of() { throw new RangeError("a fault of the code"); } };',
)}`;

it("ends with a line and not with a stack, whatever happens", { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--import", BROKEN, "lib/cli/checkContent.ts"],
    { encoding: "utf8" },
  );
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(
    /^content:1 \(whole\): expected .*, received RangeError: a fault of the code, in lib\/content\/contentPlaces\.ts:\d+\n\n1 fault in content\. .*\n$/,
  );
});
