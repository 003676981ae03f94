import { expect, it, vi } from "vitest";
import { importAgain } from "../../../lib/islands/importAgain";

/** A way to import as the build writes it, which fails. */
const failing = (source: string) =>
  Object.assign(() => Promise.reject(new Error("away")), { toString: () => source });

it("a module that comes is imported once, and nothing else is asked for", async () => {
  const load = vi.fn(() => Promise.resolve({ show: 1 }));
  expect(await importAgain(load)).toEqual({ show: 1 });
  expect(load).toHaveBeenCalledOnce();
});

it("one that did not come is asked for once more under another address", async () => {
  // Node imports what is beside the module, whatever stands behind the question mark.
  const found = await importAgain<typeof import("../../../lib/islands/button")>(
    failing("()=>import(`./button.ts`)"),
  );
  expect(Object.keys(found)).toEqual(["button"]);
});

it("what has no such path, and what does not come the second time, fails", async () => {
  await expect(importAgain(failing("()=>import(`${path}`)"))).rejects.toThrow("away");
  await expect(importAgain(failing("()=>import('./no-such-module.js')"))).rejects.toThrow();
});
