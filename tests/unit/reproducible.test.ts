import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** What runs on a reader's device, and commands whose output no page has. */
const NOT_BUILT = /^lib\/(bench|cli|islands|offline)\//;
/** The one clock, and where a copy is checked against today's. */
const CLOCKS = ["lib/content/today.ts", "lib/signatures/verify.mjs"];

/** Why a build of the same source could differ on another day, in another zone or language, or by chance. */
function differences(file: string, text: string): string[] {
  const PATTERNS: readonly (readonly [pattern: RegExp, why: string])[] = [
    ...(CLOCKS.includes(file) ? [] : [[/\bnew Date\(\)|\bDate\.now\(/, "the time of day"] as const]),
    [/\bMath\.random\(|\brandomUUID\(|\brandomBytes\(/, "chance"],
    [/\.get(FullYear|Month|Date|Day|Hours|Minutes)\(/, "the zone of the machine"],
    [/\bnew Intl\.\w+\(\s*\)|\.toLocale\w+\(\s*\)/, "the language of the machine"],
  ];
  const compares = text
    .split(".localeCompare(")
    .slice(1)
    .filter((rest) => argumentsIn(rest) < 2);
  return [
    ...PATTERNS.flatMap(([pattern, why]) => (pattern.test(text) ? [why] : [])),
    ...(compares.length > 0 ? ["the language of the machine"] : []),
  ].map((why) => `${file}: ${why}`);
}

/** How many arguments stand before the bracket that closes. */
function argumentsIn(rest: string): number {
  let depth = 0;
  let count = 1;
  for (const character of rest) {
    if (character === "(") depth += 1;
    if (character === ")" && depth-- === 0) return count;
    if (character === "," && depth === 0) count += 1;
  }
  return count;
}

describe("a build of the same source is the same", () => {
  it("nothing that makes pages reads a clock, chance, or the zone and language of the machine", () => {
    const files = ["app", "lib"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(tsx?|mjs)$/.test(name))
        .map((name) => join(folder, name).replaceAll("\\", "/")),
    );
    expect(files.length).toBeGreaterThan(100);
    const faults = files
      .filter((file) => !NOT_BUILT.test(file))
      .flatMap((file) => differences(file, readFileSync(file, "utf8")));
    expect(faults).toEqual([]);
  });

  it.each([
    ["const day = new Date();", "the time of day"],
    ["const id = crypto.randomUUID();", "chance"],
    ["const hour = new Date(text).getHours();", "the zone of the machine"],
    ["const collator = new Intl.Collator();", "the language of the machine"],
    ["names.sort((a, b) => nameOf(a, 1).localeCompare(nameOf(b, 1)));", "the language of the machine"],
  ])("%s is a difference", (text, why) => {
    expect(differences("lib/model/x.ts", text)).toEqual([`lib/model/x.ts: ${why}`]);
  });

  it("a comparison in a named language is none", () => {
    expect(differences("lib/model/x.ts", 'nameOf(a, 1).localeCompare(nameOf(b, 1), "en")')).toEqual([]);
  });
});
