import { expect, it } from "vitest";
import { isServed } from "../../../lib/offline/isServed";
import { SiteRoot } from "../../../lib/offline/siteRoot";

const ORIGIN = "https://rights.example";
const FOLDER = `${ORIGIN}/a/b`;

it.each([
  ["a page", "GET", `${ORIGIN}/en/`, true],
  ["a page with a query", "GET", `${ORIGIN}/en/?a=b`, true],
  ["the page on what is kept", "GET", `${ORIGIN}/en/offline/`, true],
  ["the list of a copy", "GET", `${ORIGIN}/offline/en.json`, false],
  ["a download of a copy", "GET", `${ORIGIN}/offline/parts/0123.json`, false],
  ["news", "GET", `${ORIGIN}/offline/news.json`, false],
  ["the worker", "GET", `${ORIGIN}/sw.js`, false],
  ["something that is sent", "POST", `${ORIGIN}/en/`, false],
  ["another site", "GET", "https://court.example/en/", false],
])("%s is answered by the worker or left to the network", (_, method, url, served) => {
  expect(isServed({ method, url }, new SiteRoot(`${ORIGIN}/`))).toBe(served);
});

it.each([
  ["a page", `${FOLDER}/en/`, true],
  ["a download of a copy", `${FOLDER}/offline/parts/0123.json`, false],
  ["the worker", `${FOLDER}/sw.js`, false],
  ["a page of the site above", `${ORIGIN}/en/`, false],
])("in a folder of a host, %s is answered by the worker or left to the network", (_, url, served) => {
  expect(isServed({ method: "GET", url }, new SiteRoot(`${FOLDER}/`))).toBe(served);
});
