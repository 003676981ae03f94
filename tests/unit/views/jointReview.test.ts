import { expect, it } from "vitest";
import { jointReview } from "../../../lib/views/jointReview";

const review = (until: string) => ({ by: "A Lawyer", licensedIn: "Massachusetts", on: "2026-01-01", until });

it("a page whose texts are all reviewed has the review that runs out first", () => {
  expect(jointReview([review("2027-06-01"), review("2027-01-01"), review("2028-01-01")])?.until).toBe(
    "2027-01-01",
  );
});

it("one text without a review leaves the whole page without one", () => {
  expect(jointReview([review("2027-06-01"), null])).toBeNull();
  expect(jointReview([null, review("2027-06-01")])).toBeNull();
});

it("a page without texts claims no review", () => {
  expect(jointReview([])).toBeNull();
});
