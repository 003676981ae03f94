import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runStep } from "../../../lib/cli/runStep";

const folder = mkdtempSync(join(tmpdir(), "step-"));
const scripts = {
  well: "echo 'Rooms (1/2)'; echo; echo '  └ /lamp'; echo 'mind the stairs' >&2; echo 'Rooms (2/2)'",
  badly: "printf 'the \\033[31mlamp\\033[0m is dark\\n'; echo '    at lamp (lib/lamp.ts:1:1)' >&2; exit 3",
  full: "echo 'Error: ENOSPC: no space left on device, write' >&2; exit 1",
};
writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts }));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a step of a build", { timeout: 60_000 }, () => {
  it("says how far it is by its lines of words, and gives what it warned of", async () => {
    const told: string[] = [];
    expect(await runStep("well", (what) => told.push(what), folder)).toEqual(["mind the stairs"]);
    expect(told).toEqual(["Rooms (1/2)", "Rooms (2/2)"]);
  });

  it("that fails shows what it said, without the stack", async () => {
    await expect(runStep("badly", () => {}, folder)).rejects.toMatchObject({
      code: 1,
      message: "the lamp is dark\nnpm run badly failed.",
    });
  });

  it("that finds no room on the disk says so in one line", async () => {
    await expect(runStep("full", () => {}, folder)).rejects.toMatchObject({
      message: expect.stringMatching(/^full: the disk is full.*$/),
    });
  });
});
