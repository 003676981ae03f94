import { afterAll, describe, expect, it } from "vitest";
import type { Review } from "../../../lib/model/review";
import { digestedTexts } from "../../../lib/reviews/digestedTexts";
import { workCounts, workList, workListText } from "../../../lib/reviews/workList";
import { contentWith, type Edit, removeCopy } from "../../fixtures/malformed/brokenContent";
import { reviewOfTexts, withReviews } from "../../fixtures/reviews";

afterAll(removeCopy);

const whole = contentWith([]);
const DAY = "2026-11-24";
const everything = ["en", "es"].map((locale): Review => {
  const names = [...digestedTexts(whole).values()]
    .filter((text) => text.locale === locale)
    .map(({ name }) => name);
  return reviewOfTexts(whole, names, locale);
});
const EDIT: Edit = { file: "es/guides/gates.md", from: "Puede hablar", to: "Usted puede hablar" };

describe("what is left to review", () => {
  it("is everything while nobody has reviewed anything", () => {
    const work = workList(whole, DAY);
    expect(work).toHaveLength(digestedTexts(whole).size);
    expect(work.every(({ reviewer, open, of }) => reviewer === null && open === of)).toBe(true);
    expect(workListText(work, false)).toMatch(
      /^es: nobody yet\n  now: \d+ texts, \d+ statements\n    script: 1 texts, 6 statements$/m,
    );
  });

  it("is nothing once everything is reviewed, until the day after the last", () => {
    expect(workList(withReviews(whole, ...everything), DAY)).toEqual([]);
    expect(workList(withReviews(whole, ...everything), "2027-11-02")).toEqual([]);
    const ended = workList(withReviews(whole, ...everything), "2027-11-03");
    expect(ended).toHaveLength(digestedTexts(whole).size);
    expect(workListText(ended, true)).toContain("guide/gates: the review ran out on 2027-11-02");
  });

  it("is told with what hurts most first, and how much of each there is", () => {
    const work = workList(whole, DAY);
    const told = workListText(work, true).split("\n");
    const [first] = [...new Set(work.map(({ locale }) => locale))];
    const own = told.slice(
      0,
      told.findIndex((line, at) => at > 0 && !line.startsWith(" ")),
    );
    expect(own.flatMap((line) => /^  (\w+):/.exec(line)?.slice(1) ?? [])).toEqual(["now", "law"]);
    expect(own.filter((line) => line.startsWith("    "))).toHaveLength(
      work.filter(({ locale }) => locale === first).length,
    );
    const statements = [...workCounts(work).matchAll(/(\d+) statements/g)].map(([, count]) => Number(count));
    expect(statements.reduce((sum, count) => sum + count, 0)).toBe(work.reduce((sum, { of }) => sum + of, 0));
  });

  it("is what changed, in the hands of whoever had it last", () => {
    const work = workList(withReviews(contentWith([EDIT]), ...everything), DAY);
    // The form is made of another section of the guide.
    expect(work).toEqual([
      {
        locale: "es",
        name: "guide/gates",
        danger: "law",
        reviewer: "A. Keeper",
        ended: null,
        open: 1,
        of: 14,
      },
    ]);
    expect(workListText(work, true)).toBe(
      "es: A. Keeper\n  law: 1 texts, 1 statements\n    guide/gates: 1 of 14 statements open",
    );
    expect(workCounts(work)).toBe("law: 1 texts, 1 statements");
  });
});
