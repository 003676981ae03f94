import { expect, it } from "vitest";
import { run } from "../../../lib/cli/packet";
import { typed } from "../../fixtures/typed";

// Options that it refuses before it reads anything. What it makes and reads is tested in tests/unit/packet.
it.each<[string, string[], string]>([
  [
    "reading and making at once",
    ["--read", "a.docx", "--lang", "es"],
    "--lang: expected only without --read",
  ],
  ["no file", ["--read", "no-such.docx"], "--read: expected a file that can be read, received no-such.docx"],
  ["an id that is none", ["--read", "a.docx", "--id", "../a"], "received ../a"],
])("ends with 2 and one line for %s", async (_, args, told) => {
  await expect(run(typed("packet", args))).rejects.toMatchObject({
    code: 2,
    message: expect.stringMatching(new RegExp(`^.*${told}.*$`)),
  });
});
