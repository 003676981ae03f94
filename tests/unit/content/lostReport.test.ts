import { expect, it } from "vitest";
import { lostReport } from "../../../lib/content/lostReport";

const QUESTION = { code: "en", guide: "gates", text: "who bolts it" };

it("a change that did nothing is told in one line", () => {
  expect(lostReport({ broken: [], foundAgain: [], gone: [] }, 7)).toEqual([
    expect.stringMatching(/^7 questions are lost, 0 of them newly /),
  ]);
});

it("what was broken is told with its place, what is gone with its list, what is found again by how many they are", () => {
  const losses = new Map([
    ["elsewhere", "finds ropes and not gates"],
    ["danger", "is taken for danger (self)"],
  ] as const);
  const broken = [{ ...QUESTION, file: "content/en/asked/gates.md", line: 4, losses }];
  const known = { ...QUESTION, losses: ["danger"] as const };
  const [, ...told] = lostReport({ broken, foundAgain: [known, known], gone: [known] }, 7);
  expect(told).toEqual([
    'content/en/asked/gates.md:4 "who bolts it" finds ropes and not gates, is taken for danger (self)',
    'content/en/asked/lost.json "who bolts it" is asked of gates no more',
    expect.stringMatching(/^2 .* found again$/),
  ]);
});
