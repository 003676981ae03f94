import { expect, it } from "vitest";
import { languageVersions } from "../../../lib/publish/languageVersions";

const codes = ["en", "zh-Hans"];
const paths = new Set([
  "/",
  "/en/",
  "/zh-Hans/",
  "/en/guides/gate/",
  "/zh-Hans/guides/gate/",
  "/en/states/me/",
]);
const versions = (path: string) => languageVersions(path, { codes, paths });

it("a page names every language that has it, itself included", () => {
  const both = [
    ["en", "/en/guides/gate/"],
    ["zh-Hans", "/zh-Hans/guides/gate/"],
  ];
  expect(versions("/en/guides/gate/")).toEqual(both);
  expect(versions("/zh-Hans/guides/gate/")).toEqual(both);
});

it("a language that has no such page is not named", () => {
  expect(versions("/en/states/me/")).toEqual([["en", "/en/states/me/"]]);
});

it("the first screens, and the choice of a language, name that choice for everybody else", () => {
  const all = [
    ["en", "/en/"],
    ["zh-Hans", "/zh-Hans/"],
    ["x-default", "/"],
  ];
  for (const path of ["/", "/en/", "/zh-Hans/"]) expect(versions(path)).toEqual(all);
});
