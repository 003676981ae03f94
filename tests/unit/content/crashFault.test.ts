import { expect, it } from "vitest";
import { crashFault } from "../../../lib/content/crashFault";
import { formatFault } from "../../../lib/model/fault";

it("says what happened and where in the code, in one line", () => {
  const error = new RangeError(`Maximum call stack\n${"x".repeat(9000)}`);
  error.stack = `RangeError: x\n    at Array.map\n    at walk (/somewhere/lib/content/checks/checkPaths.ts:40:7)\n    at lib/cli/x.ts:1:1`;
  expect(formatFault(crashFault(error, "content"))).toBe(
    "content:1 (whole): expected content that can be read to its end; this is a fault of the tool too, please report it, " +
      "received RangeError: Maximum call stack, in lib/content/checks/checkPaths.ts:40",
  );
});

it("takes what is thrown without being an error, and has no place where none is known", () => {
  const error = new Error("no");
  error.stack = undefined;
  expect(crashFault(error, "content").received).toBe("Error: no");
  expect(crashFault("no", "content").received).toMatch(/^Error: no/);
});
