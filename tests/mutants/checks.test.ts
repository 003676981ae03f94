/// <reference types="vite/client" />
import { afterAll, describe, expect, it } from "vitest";
import { checkContent } from "../../lib/content/checkContent";
import { isUncertain, type Place } from "../../lib/content/leftOut";
import { loadContent } from "../../lib/content/loadContent";
import { withLines } from "../../lib/content/withLines";
import type { Content } from "../../lib/model/content";
import { type Fault, formatFault } from "../../lib/model/fault";
import type { IsoDate } from "../../lib/model/primitives";
import { faultsWith, removeCopy } from "../fixtures/malformed/brokenContent";
import { FILE_CASES, type MalformedCase, WHOLE_CASES } from "../fixtures/malformed/cases";
import { GONE_CASES, TOGETHER_CASES, VALUE_CASES } from "../fixtures/malformed/valueCases";
import { DAY } from "../fixtures/small";

afterAll(removeCopy);

// The same cases as `content/malformed.test.ts`, made quick: each content is read once, and each check runs by itself, since a mutant in
// one changes nothing of the others. What all checks together tell is held to what the case lists, when it is read.

type Check = (content: Content, asOf: IsoDate) => readonly Fault[];
/** By the name of the function, which is that of its file. */
const checks = Object.values(
  import.meta.glob<Record<string, Check>>("../../lib/content/checks/check*.ts", { eager: true }),
).flatMap((module) => Object.entries(module).filter(([name]) => name.startsWith("check")));
/** Only sound situations can be walked. */
const WALKING = ["checkPaths", "checkSearchWords"];
/** Nothing of these is told while something cannot be read. */
const OF_ALL = [...WALKING, "checkUnused"];

type Known = {
  content: Content;
  /** What could not be read. */
  left: readonly Place[];
  isWalked: boolean;
  told: Map<string, readonly string[]>;
};
/** By the title of a case. It outlives the modules, which are loaded anew for some mutants. */
const known = ((globalThis as { knownCases?: Map<string, Known> }).knownCases ??= new Map());

function readCase([title, edits, faults]: MalformedCase): void {
  const told = faultsWith(edits, (root, asOf) => {
    const { content, faults: unreadable, left, whole } = loadContent(root);
    const isWalked = !checks.some(
      ([name, check]) => name === "checkSituations" && check(content, asOf).length > 0,
    );
    known.set(title, { content, left, isWalked, told: new Map() });
    const certain = [...whole, ...checkContent(content, asOf, left)].filter((one) => !isUncertain(one, left));
    return { content, faults: withLines(root, [...unreadable, ...certain]) };
  });
  const expected = faults.map((one) =>
    typeof one === "string" ? one : (expect.stringMatching(one) as string),
  );
  expect(told).toEqual(expected);
}

const VALID: MalformedCase = ["content without a fault", [], []];
const CASES = [VALID, ...FILE_CASES, ...WHOLE_CASES, ...GONE_CASES, ...VALUE_CASES, ...TOGETHER_CASES];
describe.each(CASES.map((one) => [one[0], one] as const))("%s", (title, one) => {
  it("lists every fault", () => {
    if (!known.has(title)) readCase(one);
  });

  it.each(checks)("%s tells its own", (name, check) => {
    const { content, left, isWalked, told } = known.get(title)!;
    if ((left.length > 0 && OF_ALL.includes(name)) || (!isWalked && WALKING.includes(name))) return;
    const now = check(content, DAY)
      .filter((fault) => !isUncertain(fault, left))
      .map(formatFault);
    const before = told.get(name);
    if (before) expect(now).toEqual(before);
    else told.set(name, now);
  });
});
