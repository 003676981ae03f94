import { afterAll, describe, expect, it } from "vitest";
import type { Review } from "../../../lib/model/review";
import { digestedTexts } from "../../../lib/reviews/digestedTexts";
import { workList, workListText } from "../../../lib/reviews/workList";
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
    expect(workListText(work, false)).toContain("es: nobody yet\n  script: 1 texts, 6 statements");
  });

  it("is nothing once everything is reviewed, until the day after the last", () => {
    expect(workList(withReviews(whole, ...everything), DAY)).toEqual([]);
    expect(workList(withReviews(whole, ...everything), "2027-11-02")).toEqual([]);
    const ended = workList(withReviews(whole, ...everything), "2027-11-03");
    expect(ended).toHaveLength(digestedTexts(whole).size);
    expect(workListText(ended, true)).toContain("guide/gates: the review ran out on 2027-11-02");
  });

  it("is what changed, in the hands of whoever had it last", () => {
    const work = workList(withReviews(contentWith([EDIT]), ...everything), DAY);
    // The form is made of another section of the guide.
    expect(work).toEqual([
      { locale: "es", name: "guide/gates", reviewer: "A. Keeper", ended: null, open: 1, of: 14 },
    ]);
    expect(workListText(work, true)).toBe("es: A. Keeper\n  guide/gates: 1 of 14 statements open");
  });
});
