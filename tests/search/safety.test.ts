import { expect, test } from "vitest";
import { judgeOfContent } from "./documents";

test("nothing that is typed makes the judge of words fail", () => {
  const judge = judgeOfContent();
  for (const query of [
    "",
    " ",
    "\u0000",
    "🙂",
    "*",
    "a".repeat(100_000),
    "ice".repeat(2000),
    "٩١١",
    "\ud800",
  ])
    expect(judge(query)).toMatchObject({ refused: null });
});
