import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatFault } from "../../../lib/model/fault";
import { licenceFaults, type Lock, type LockedPackage } from "../../../lib/release/licences";

describe("the packages of this project", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;

  it("have licences that are allowed", () => {
    expect(Object.keys(lock.packages ?? {}).length).toBeGreaterThan(100);
    expect(licenceFaults(lock).map(formatFault)).toEqual([]);
  });
});

describe("a package's licence", () => {
  const faultsOf = (entry: LockedPackage) => licenceFaults({ packages: { "node_modules/lamp": entry } });

  it.each<LockedPackage>([
    { license: "MIT" },
    { license: "MIT OR GPL-3.0-only" },
    { license: "(GPL-3.0-only OR ISC)" },
    { license: "MIT AND ISC" },
    { license: "GPL-3.0-only AND MIT OR 0BSD" },
    { license: "MPL-2.0", dev: true },
    { license: "Apache-2.0 AND LGPL-3.0-or-later", optional: true },
    { link: true },
  ])("%j is allowed", (entry) => {
    expect(faultsOf(entry)).toEqual([]);
  });

  it.each<LockedPackage>([
    {},
    { license: "" },
    { license: "UNLICENSED" },
    { license: "SEE LICENSE IN LICENSE.md" },
    { license: "mit" },
    { license: "MIT AND GPL-3.0-only" },
    { license: "(MIT OR ISC) AND (GPL-3.0-only OR ISC)" },
    { license: "MIT WITH something" },
    { license: "MPL-2.0" },
    { license: "AGPL-3.0-only", dev: true },
    { license: { type: "MIT" } as unknown as string },
  ])("%j is a fault", (entry) => {
    expect(faultsOf(entry)).toHaveLength(1);
  });

  it("every fault names the package, what was expected and what was found", () => {
    const lines = licenceFaults({
      packages: { "": { license: "MIT" }, "node_modules/a": {}, "node_modules/b": { license: "SSPL-1.0" } },
    }).map(formatFault);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      /^package-lock\.json node_modules\/a: expected one of .*MIT.*, received nothing$/,
    );
    expect(lines[1]).toMatch(/^package-lock\.json node_modules\/b: .*received "SSPL-1.0"$/);
  });

  it("a lockfile of an older form is one fault", () => {
    expect(licenceFaults({}).map(({ field }) => field)).toEqual(["packages"]);
  });
});
