import { expect, it } from "vitest";
import { run } from "../../../lib/cli/po";
import { typed } from "../../fixtures/typed";

// What it refuses before it reads all of the content. What it writes and reads is tested in tests/unit/po.
it.each<[string, string[], number, string]>([
  ["nothing to do", ["--lang", "es"], 2, "--out or --read: expected one of them, received neither"],
  ["two things at once", ["--lang", "es", "--out", "a", "--read", "b"], 2, "received both"],
  [
    "writing without reading",
    ["--lang", "es", "--out", "a", "--write"],
    2,
    "--write: expected only with --read",
  ],
  ["English", ["--lang", "en", "--out", "a"], 2, "--lang: expected one of es, fr, ar,"],
  [
    "no file",
    ["--lang", "es", "--read", "no-such.po"],
    2,
    "expected a file that can be read, received no-such.po",
  ],
  [
    "a file that is no PO",
    ["--lang", "es", "--read", "package.json", "--write"],
    1,
    "package.json:1 (whole file): expected a PO file with its header, received something else",
  ],
])("refuses %s", async (_, args, code, told) => {
  const refused: unknown = await run(typed("po", args)).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code, message: expect.stringContaining(told) });
  // A fault is followed by how many there are, and what was done.
  expect((refused as Error).message.split("\n")).toHaveLength(code === 2 ? 1 : 3);
});
