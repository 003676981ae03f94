import { expect, it } from "vitest";
import { EDITOR, isWhole } from "../../../lib/editor/fetchEditor";

it("knows bytes by their digest", () => {
  const bytes = new TextEncoder().encode("abc");
  const integrity =
    "sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==";
  expect(isWhole(bytes, integrity)).toBe(true);
  expect(isWhole(bytes.slice(1), integrity)).toBe(false);
});

it("names one version of the editor, and its digest", () => {
  expect(EDITOR.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(EDITOR.integrity).toMatch(/^sha512-.{86}==$/);
});
