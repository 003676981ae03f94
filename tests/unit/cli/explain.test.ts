import { expect, it } from "vitest";
import { Ending, orEnd } from "../../../lib/cli/ending";
import { explain, explainWords } from "../../../lib/cli/explain";

const refused = (code: string) => Object.assign(new Error(`${code}: no, write`), { code, path: "out/a" });

it("tells what ends a command in its own words, lines apart, and nothing that a terminal obeys", () => {
  expect(explain(new Ending(2, "--lamp: received \u001b[31m\nline 2"), false)).toEqual({
    text: "--lamp: received \\u{1b}[31m\nline 2",
    code: 2,
  });
});

it.each(["ENOSPC", "EACCES", "EEXIST", "EROFS"])(
  "tells %s as what to do, in one line with the file",
  (code) => {
    const { text, code: ends } = explain(refused(code), false);
    expect(text).toMatch(/^out\/a: .* /);
    expect([text.includes("\n"), ends]).toEqual([false, 1]);
  },
);

it("tells what nobody meant in one line, and with its stack only where that is asked for", () => {
  const slip = new TypeError("lamp is not a function\nmore");
  expect(explain(slip, false)).toEqual({
    text: "lamp is not a function (not expected; DEBUG=1 before the command shows where)",
    code: 1,
  });
  expect(explain(slip, true).text).toBe(slip.stack);
});

it("finds a full disk in what another program said", () => {
  expect(explainWords("Error: ENOSPC: no space left on device, write")).toContain("the disk is full");
  expect(explainWords("cp: No space left on device")).toContain("the disk is full");
  expect(explainWords("Error: EACCES: permission denied, mkdir")).toContain("no permission");
  expect(explainWords("all is well")).toBeUndefined();
});

it("ends a command with the words of an Error, and lets slips and the machine's refusals through", async () => {
  const thrown = (error: unknown) =>
    orEnd(2, () => {
      throw error;
    });
  await expect(thrown(new Error("PORT: expected"))).rejects.toEqual(new Ending(2, "PORT: expected"));
  await expect(thrown(new TypeError("slip"))).rejects.toBeInstanceOf(TypeError);
  await expect(thrown(refused("ENOSPC"))).rejects.not.toBeInstanceOf(Ending);
});
