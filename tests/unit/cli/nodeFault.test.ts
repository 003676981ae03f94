import { expect, it } from "vitest";
import { nodeFault } from "../../../lib/cli/nodeFault.mjs";

it.each(["20.19.0", "20.20.2", "22.1.0", "24.0.0"])("Node %s will do", (version) => {
  expect(nodeFault(version, ">=20.19")).toBeUndefined();
});

it.each(["20.18.3", "18.20.8", "8.0.0"])("Node %s is too old, and is told which is not", (version) => {
  expect(nodeFault(version, ">=20.19")).toMatch(
    new RegExp(`^Node 20\\.19 or newer .* this is ${version}: .*$`),
  );
});
