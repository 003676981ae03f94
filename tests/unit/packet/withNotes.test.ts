import { expect, it } from "vitest";
import { Review } from "../../../lib/model/review";
import { withNotes } from "../../../lib/packet/read/withNotes";

const text = (name: string) => ({ text: name, locale: "en", statements: ["0".repeat(64)] });
const review = Review.parse({
  reviewer: {
    role: "lawyer",
    name: "A. Keeper",
    signer: "keeper@lighthouse.example",
    bars: [{ state: "ME" }],
  },
  on: "2026-11-02",
  until: "2027-11-02",
  checked: ["law"],
  texts: [text("guide/gates"), text("guide/piers")],
});

it("puts a note to its text and leaves the rest as it is, in a record that the loader takes", () => {
  const noted = withNotes(review, ["guide/piers=Read on paper: a=b."]);
  expect(Review.parse(noted)).toEqual({
    ...review,
    texts: [review.texts[0], { ...review.texts[1], notes: "Read on paper: a=b." }],
  });
  expect(withNotes(review, [])).toEqual(review);
});

it.each([
  ["a text that is not in it", ["guide/lamps=Read."]],
  ["no words", ["guide/gates= "]],
  ["no text", ["Read on paper."]],
  ["two on one text", ["guide/gates=Read.", "guide/gates=Read again."]],
])("refuses %s, and says which texts there are", (_, notes) => {
  expect(withNotes(review, notes)).toEqual({
    expected: "one note, <text>=<words>, on each of guide/gates, guide/piers",
    received: notes.at(-1),
  });
});
