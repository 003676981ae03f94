import { expect, it } from "vitest";
import { pageMark } from "../../../lib/model/pageMark";
import { isGenuine } from "../../../lib/offline/isGenuine";

const DATA = '{"a":1}';
const PORTAL = "<!doctype html><title>Log in</title><svg></svg>";

it.each([
  ["a page that ends with its own address", "/en/", `<main></main>${pageMark("/en/")}`, true],
  ["a page that ends with another address", "/en/", `<main></main>${pageMark("/es/")}`, false],
  ["data", "/data/zips/9.json", '{"a":1}', true],
  ["half of data", "/data/zips/9.json", '{"a":', false],
  ["a page in place of data", "/data/zips/9.json", PORTAL, false],
  ["a page in place of what the browser installs from", "/site.webmanifest", PORTAL, false],
  ["a drawing", "/icon.svg", "<svg><path/></svg>", true],
  ["a drawing of some lines", "/icon.svg", '<svg viewBox="0 0 1 1">\n<path/>\n</svg>\n', true],
  ["half of a drawing", "/icon.svg", "<svg><path/>", false],
  ["a drawing with something after it", "/icon.svg", "<svg></svg><script></script>", false],
  ["a page with a drawing in it", "/icon.svg", PORTAL, false],
  ["what only begins like a drawing", "/icon.svg", "<svgs></svg>", false],
  ["a script", "/islands/x-1.js", "if (a < b) c();", true],
  ["a script named after data", "/islands/x.json-1.js", "c();", true],
  ["a script named after a drawing", "/islands/x.svg-1.js", "c();", true],
  ["a page in place of a script", "/islands/x-1.js", PORTAL, false],
  ["a page in place of a script, after an empty line", "/islands/x-1.js", `\n\n ${PORTAL}`, false],
])("%s is what was asked for, or is not", (_, path, text, genuine) => {
  expect(isGenuine(path, new Response(text), text, '{"a":0}')).toBe(genuine);
});

it.each([
  ["a record with a field of ours", '{"b":2,"new":3}', '{"a":1,"b":1}', true],
  ["a record of another’s", '{"error":"sign in"}', '{"a":1}', false],
  ["an empty record", "{}", '{"a":1}', false],
  ["a list where ours is one", "[3]", "[1,2]", true],
  ["an empty list", "[]", "[1,2]", false],
  ["a list where ours is a record", '["a"]', '{"0":"a"}', false],
  ["a record where ours is a list", '{"0":"a"}', '["a"]', false],
  ["a record where ours is a text", '{"0":"a"}', '"ab"', false],
  ["a text", '"ab"', '{"0":"a"}', false],
  ["nothing", "null", '{"a":1}', false],
  ["any data where what is kept is none", '{"a":1}', "", false],
])("%s is data of ours, or is not", (_, text, kept, genuine) => {
  expect(isGenuine("/data/x.json", new Response(text), text, kept)).toBe(genuine);
});

it("is nothing that comes with an error or from another address, whatever its text", () => {
  const redirected = Object.defineProperty(new Response(DATA), "redirected", { value: true });
  expect(isGenuine("/a.json", new Response(DATA, { status: 503 }), DATA, DATA)).toBe(false);
  expect(isGenuine("/a.json", redirected, DATA, DATA)).toBe(false);
});
