import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
>;
const all = Object.entries({ ...dependencies, ...devDependencies });

it("has the reason of every package in its record, and of no other", () => {
  const table = readFileSync("lib/decisions/0054-packages.md", "utf8")
    .split("\n")
    .flatMap((line) => /^\| (`[^|]+) \|/.exec(line)?.[1] ?? []);
  const told = table.flatMap((names) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  const expected = all.map(([name]) => (name.startsWith("@types/") ? "@types/*" : name));
  expect([...told].sort()).toEqual([...new Set(expected)].sort());
});

it("takes whole versions alone", () => {
  for (const [name, version] of all) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});
