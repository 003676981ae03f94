import { afterAll, expect, it } from "vitest";
import type { Content } from "../../../lib/model/content";
import { markUnreviewed } from "../../../lib/reviews/markUnreviewed";
import { contentWith, type Edit, removeCopy } from "../../fixtures/malformed/brokenContent";
import { reviewOfTexts, withReviews } from "../../fixtures/reviews";

afterAll(removeCopy);

const whole = contentWith([]);
const EDIT: Edit = { file: "en/guides/gates.md", from: "You can speak", to: "You may speak" };
const review = reviewOfTexts(whole, ["guide/gates", "card/gate"], "en");

/** The keys of the sections whose blocks are marked, with the language that they are marked in. */
const marked = (content: Content) =>
  content.guides[0]!.texts.en!.sections.flatMap(({ key, blocks }) =>
    blocks.flatMap(({ unreviewed }) => (unreviewed === undefined ? [] : [`${key} ${unreviewed}`])),
  );

it("content without a review is the very same", () => {
  expect(markUnreviewed(whole)).toBe(whole);
});

it("marks what changed after the review, and nothing of a text that is reviewed whole or not at all", () => {
  expect(marked(withReviews(whole, review))).toEqual([]);
  const edited = withReviews(contentWith([EDIT]), review);
  expect(marked(edited)).toEqual(["open-the-gate en"]);
  expect(JSON.stringify(edited.scripts)).not.toContain("unreviewed");
  expect(JSON.stringify(edited.guides[0]!.texts.es)).not.toContain("unreviewed");
});

it("changes nothing else", () => {
  const edited = contentWith([EDIT]);
  const copy = JSON.parse(
    JSON.stringify({ ...withReviews(edited, review), reviews: [] }, (key, value: unknown) =>
      key === "unreviewed" ? undefined : value,
    ),
  ) as Content;
  expect(copy).toEqual(JSON.parse(JSON.stringify(edited)));
});
