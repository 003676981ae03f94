import { expect, test } from "vitest";
import { splitByVocabulary } from "../../../lib/search/splitByVocabulary";

const split = (run: string, known: string) =>
  splitByVocabulary(run, (word) => known.split(" ").includes(word));

test("a run is cut by the longest word that the index knows", () => {
  expect(split("移民局官员", "移民 移民局 官员")).toEqual(["移民局", "官员"]);
});

test("what is unknown stays together, between what is known", () => {
  expect(split("红烧肉警察", "警察")).toEqual(["红烧肉", "警察"]);
  expect(split("红烧肉", "警察")).toEqual(["红烧肉"]);
});

test("characters outside the basic plane are not cut in half", () => {
  expect(split("𠮷门", "门")).toEqual(["𠮷", "门"]);
});

test("words of more than eight letters are not sought", () => {
  expect(split("一二三四五六七八", "一二三四五六七八 一二")).toEqual(["一二三四五六七八"]);
  expect(split("一二三四五六七八九", "一二三四五六七八九 一二")).toEqual(["一二", "三四五六七八九"]);
});
