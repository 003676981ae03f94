import { expect, it } from "vitest";
import { judgeAnswer } from "../../../../lib/bench/load/judgeAnswer";

const release = (text: string, status = 200) => ({
  status,
  forms: { "": Buffer.from(text), gzip: Buffer.from(`${text} in gzip`) },
});
const expected = { a: release("aaaa"), b: release("bbbb") };
const judge = (text: string, current: string[], coding = "", status = 200) =>
  judgeAnswer({ status, coding, body: Buffer.from(text) }, expected, new Set(current));

it("an answer of the current release is right, in each of its forms", () => {
  expect(judge("aaaa", ["a"])).toBeNull();
  expect(judge("aaaa in gzip", ["a"], "gzip")).toBeNull();
});

it("while the link moves, an answer of either release is right", () => {
  expect(judge("aaaa", ["a", "b"])).toBeNull();
  expect(judge("bbbb", ["a", "b"])).toBeNull();
});

it("an answer of the other release is wrong at any other time", () => {
  expect(judge("bbbb", ["a"])).toBe("of release b, while a was current");
});

it.each([
  ["aabb", "", 200],
  ["aaa", "", 200],
  ["", "", 200],
  ["aaaa", "gzip", 200],
  ["aaaa", "br", 200],
  ["aaaa", "", 404],
  ["aaaa", "", 500],
])("%j in coding %j with status %d is of no release", (text, coding, status) => {
  expect(judge(text, ["a", "b"], coding, status)).toContain("of no release");
});
