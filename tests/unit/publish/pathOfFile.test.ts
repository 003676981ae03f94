import { expect, it } from "vitest";
import { pathOfFile } from "../../../lib/publish/pathOfFile";

it.each([
  ["index.html", "/"],
  ["en/guides/at-work/index.html", "/en/guides/at-work/"],
  ["404.html", "/404.html"],
  ["data/zips/0.json", "/data/zips/0.json"],
])("of %s is %s", (file, path) => {
  expect(pathOfFile(file)).toBe(path);
});
