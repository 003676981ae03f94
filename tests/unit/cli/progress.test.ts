import { expect, it } from "vitest";
import { progress, timeOf } from "../../../lib/cli/progress";

/** What is written to a screen while one step says three times how far it is, five seconds apart. */
async function written(isTTY: boolean): Promise<string> {
  let text = "";
  let now = 0;
  const screen = { isTTY, columns: 40, write: (more: string) => (text += more) };
  await progress(
    2,
    screen,
    () => now,
  )("Pages", (tell) => {
    for (const far of ["one (1/3)", "two (2/3)", "three (3/3)"]) {
      now += 8000;
      tell(far);
    }
  });
  return text;
}

it("in a log, each line is whole and none comes too often", async () => {
  expect(await written(false)).toBe(
    "[1/2] Pages …\n[1/2] Pages  16 s  two (2/3)\n[1/2] Pages  done in 24 s\n",
  );
});

it("in a terminal, one line changes in its place, and stays as its end", async () => {
  const shown = (await written(true)).split("\r").slice(1);
  expect(shown.map((line) => line.trimEnd())).toEqual([
    "[1/2] Pages …",
    "[1/2] Pages  8 s  one (1/3)",
    "[1/2] Pages  16 s  two (2/3)",
    "[1/2] Pages  24 s  three (3/3)",
    "[1/2] Pages  done in 24 s",
  ]);
  // Each covers the one before.
  expect(new Set(shown.map((line) => line.replace("\n", "").length))).toEqual(new Set([39]));
});

it("says that a step failed, and gives on what it threw", async () => {
  let text = "";
  const step = progress(1, { write: (more: string) => (text += more) }, () => 0);
  await expect(step("Pages", () => Promise.reject(new Error("dark")))).rejects.toThrow("dark");
  expect(text).toBe("Pages …\nPages  failed after 0 s\n");
});

it("gives times as people say them", () => {
  expect([9400, 60_000, 192_000].map(timeOf)).toEqual(["9 s", "1 min 0 s", "3 min 12 s"]);
});
