import { describe, expect, test } from "vitest";
import { inOwnLetters } from "../../lib/model/latinLetters";
import { answeredSet, type AskedLine, shareOf } from "./askedSet";

/** Every guide and situation that rightly comes first. */
type Line = AskedLine & { guides: readonly string[]; situations: readonly string[] };

/** Questions in Russian and Arabic as they are typed in Latin letters: see `lib/decisions/0037-asked.md`. */
const all = answeredSet<Line>("latin");

// Raise them when search gets better; never lower them to pass.
describe.each([
  { code: "ru", first: 0.96, three: 0.99, situation: 0.81, served: 0.96 },
  { code: "ar", first: 0.67, three: 0.89, situation: 0.62, served: 0.85 },
])("questions in $code in Latin letters", ({ code, first, three, situation, served }) => {
  const lines = all.filter((line) => line.code === code);

  test("are known to be in that language", () => {
    const { share, others } = shareOf(lines, ({ answer }) => inOwnLetters(answer.language) === code);
    expect(share, others).toBeGreaterThanOrEqual(0.97);
  });

  test("find a right guide first, and among three, and a right situation first", () => {
    const found = (count: number) =>
      shareOf(lines, ({ guides, answer }) =>
        answer.guides.slice(0, count).some(({ id }) => guides.includes(id)),
      );
    expect(found(1).share, found(1).others).toBeGreaterThanOrEqual(first);
    expect(found(3).share, found(3).others).toBeGreaterThanOrEqual(three);
    const right = shareOf(lines, ({ situations, answer }) =>
      situations.includes(answer.situations[0]?.id ?? ""),
    );
    expect(right.share, right.others).toBeGreaterThanOrEqual(situation);
  });

  test("are rarely turned away", () => {
    const { share, others } = shareOf(lines, ({ answer }) => !answer.verdict.outOfScope);
    expect(share, others).toBeGreaterThanOrEqual(served);
  });
});
