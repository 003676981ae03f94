import { describe, expect, test } from "vitest";
import { type AskedLine, type Answered, answeredSet, shareOf } from "./askedSet";

/**
 * Short questions of people whose relative or friend was taken, in eleven languages, by a hand that saw none of what search learns from.
 * Most name neither immigration nor a place, and danger has more husbands and wives than they have: see `lib/decisions/0037-asked.md`.
 */
const answered = answeredSet("families");
const share = (isMeant: (line: Answered<AskedLine>) => boolean) => shareOf(answered, isMeant);
const leadsTo = ({ answer }: Answered<AskedLine>, count: number) =>
  answer.guides.slice(0, count).some(({ id }) => id === "find-someone-detained");

// Raise them when search gets better; never lower them to pass.
describe("families of somebody who was taken", () => {
  test("are led to how a person is found, first or among three", () => {
    const first = share((line) => leadsTo(line, 1));
    expect(first.share, first.others).toBeGreaterThanOrEqual(0.82);
    const among = share((line) => leadsTo(line, 3));
    expect(among.share, among.others).toBeGreaterThanOrEqual(0.93);
  });

  test("are led to their situation", () => {
    const right = share(({ answer }) => answer.situations[0]?.id === "someone-taken");
    expect(right.share, right.others).toBeGreaterThanOrEqual(0.87);
  });

  test("are hardly ever refused, and rarely shown a line for danger", () => {
    const served = share(({ answer }) => !answer.verdict.refused && !answer.verdict.outOfScope);
    expect(served.share, served.others).toBeGreaterThanOrEqual(0.95);
    const calm = share(({ answer }) => !answer.verdict.danger);
    expect(calm.share, calm.others).toBeGreaterThanOrEqual(0.79);
  });
});
