import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { answerIn } from "./documents";

/**
 * Short questions of people whose relative or friend was taken, in eleven languages, by a hand that saw none of what search learns from.
 * Most name neither immigration nor a place, and danger has more husbands and wives than they have: see `lib/decisions/0037-asked.md`.
 */
const asked = readFileSync(join(import.meta.dirname, "families.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as { code: string; query: string });
const answers = asked.map(({ code, query }) => ({ query, ...answerIn(code, query) }));

/** The part of the questions, and in the message those that are not of it. */
function shareOf(isMeant: (answer: (typeof answers)[number]) => boolean) {
  const others = answers.filter((answer) => !isMeant(answer)).map(({ query }) => query);
  return { share: 1 - others.length / answers.length, others: others.join(" | ") };
}

// Raise them when search gets better; never lower them to pass.
describe("families of somebody who was taken", () => {
  test("are led to how a person is found, first or among three", () => {
    const first = shareOf(({ guides }) => guides[0]?.id === "find-someone-detained");
    expect(first.share, first.others).toBeGreaterThanOrEqual(0.82);
    const among = shareOf(({ guides }) =>
      guides.slice(0, 3).some(({ id }) => id === "find-someone-detained"),
    );
    expect(among.share, among.others).toBeGreaterThanOrEqual(0.93);
  });

  test("are led to their situation", () => {
    const { share, others } = shareOf(({ situations }) => situations[0]?.id === "someone-taken");
    expect(share, others).toBeGreaterThanOrEqual(0.87);
  });

  test("are hardly ever refused, and rarely shown a line for danger", () => {
    const refused = shareOf(({ verdict }) => !verdict.refused && !verdict.outOfScope);
    expect(refused.share, refused.others).toBeGreaterThanOrEqual(0.95);
    const calm = shareOf(({ verdict }) => !verdict.danger);
    expect(calm.share, calm.others).toBeGreaterThanOrEqual(0.79);
  });
});
