import { expect, it } from "vitest";
import { sentenceHash } from "../../../lib/reports/sentenceHash";

it("is the same for the same letters, and another for others", () => {
  expect(sentenceHash("The gate may stay shut.")).toBe(sentenceHash("THE GATE\nmay stay shut"));
  expect(sentenceHash("The gate may stay shut.")).not.toBe(sentenceHash("The gate may not stay shut."));
});

it("leaves out what belongs into a blank, as a page and paper say it", () => {
  expect(sentenceHash("I look for [her name].")).toBe(sentenceHash("I look for _____."));
});

it("is FNV-1a of 32 bits, so that a file of an older build is read rightly", () => {
  expect(sentenceHash("a")).toBe((0xe40c292c).toString(36));
  expect(sentenceHash("foobar")).toBe((0xbf9cf968).toString(36));
});

it("is empty without letters", () => {
  expect(sentenceHash("…")).toBe("");
});
