import { describe, expect, it } from "vitest";
import { pageFaults } from "../../../lib/publish/pageFaults";

const GOOD = `<!doctype html><html lang=en dir=ltr><meta charset=utf-8><meta http-equiv=Content-Security-Policy content="default-src 'none'"><style>main{color:black}</style><title>Gate</title><meta name=description content="Who opens it."><link rel=icon href=../icon.svg><body><main><h1>Gate</h1><a href="https://court.example/" rel=noreferrer>A court</a></main><script type=module src=../islands/walk-1a.js integrity=sha384-x></script><!--rights-in-hand /en/-->`;

it("a good page has no fault; a link to another site is none", () => {
  expect(pageFaults(GOOD)).toEqual([]);
});

it("a page may say at which address it stands, and where in another language: nothing loads that", () => {
  const links =
    "<link rel=canonical href=https://rights.example.org/en/><link rel=alternate hreflang=es href=https://rights.example.org/es/>";
  expect(pageFaults(GOOD.replace("<title>", `${links}<title>`))).toEqual([]);
});

/** What is wrong, what of the good page becomes what, and the message. */
const CASES: readonly [string, string, string, string][] = [
  [
    "an address of the framework",
    "</main>",
    "<a href=/_next/a.js></a></main>",
    'expected no address of the framework, received "_next/"',
  ],
  [
    "data of the framework",
    "</h1>",
    "</h1>self.__next_f",
    'expected no script of the framework, received "self.__next"',
  ],
  [
    "no description",
    '<meta name=description content="Who opens it.">',
    "",
    "expected a description, received none",
  ],
  ["an empty description", 'content="Who opens it."', 'content=""', "expected a description, received none"],
  ["no icon", "<link rel=icon href=../icon.svg>", "", "expected an icon, received none"],
  [
    "a sheet from elsewhere, by another name",
    "<title>",
    '<link rel="alternate stylesheet" href=https://cdn.example/a.css><title>',
    'expected nothing loaded from another host, received "<link rel=\\"alternate stylesheet\\" href=https://"',
  ],
  [
    "an end that is not its own",
    "<!--rights-in-hand /en/-->",
    "",
    "expected the page's own address as its last words, received none",
  ],
  [
    "a link to another site that tells where readers come from",
    " rel=noreferrer",
    "",
    'expected noreferrer on every link to another site, received "<a href=\\"https://court.example/\\">"',
  ],
  [
    "a script from elsewhere",
    "src=../islands/",
    "src=/other/",
    'expected only scripts under /islands/, received "<script"',
  ],
  [
    "an inline script",
    "</main>",
    "</main><script integrity=x>1</script>",
    'expected only scripts under /islands/, received "<script"',
  ],
  [
    "a script without integrity",
    " integrity=sha384-x",
    "",
    'expected integrity on every script, received "<script"',
  ],
  [
    "a style attribute",
    "<h1>",
    '<h1 style="color:red">',
    'expected no style attribute: the policy blocks it, received "<h1 style="',
  ],
  [
    "an event handler",
    "<h1>",
    "<h1 onclick=go()>",
    'expected no event handler attribute: the policy blocks it, received "<h1 onclick="',
  ],
  [
    "something that has an end, and nothing that tells it",
    "<h1>",
    "<h1 data-island=ended>",
    "expected the module that tells what has ended, where something has an end, received none",
  ],
  [
    "an image of another host",
    "</main>",
    "<img src=https://a.example/b.png></main>",
    'expected nothing loaded from another host, received "<img src=https://"',
  ],
  [
    "an image of another host by the page's protocol",
    "</main>",
    '<img src="//a.example/b.png"></main>',
    'expected nothing loaded from another host, received "<img src=\\"//"',
  ],
  [
    "a form to another host",
    "</main>",
    "<form action=http://a.example/></form></main>",
    'expected nothing loaded from another host, received "<form action=http://"',
  ],
  ["no main", "<main>", "<div>", "expected a <main>, received none"],
  ["no first heading", "<h1>", "<h2>", "expected an <h1>, received none"],
  ["no title", "<title>Gate</title>", "", "expected a <title>, received none"],
  ["an empty title", "<title>Gate</title>", "<title></title>", "expected a <title>, received none"],
  ["no language", " lang=en", "", "expected a language, received none"],
  ["no direction", " dir=ltr", "", "expected a direction, received none"],
  [
    "no policy",
    "http-equiv=Content-Security-Policy",
    "name=x",
    "expected the content security policy, received none",
  ],
  ["no sheet", "<style>main{color:black}</style>", "", "expected the inlined sheet, received none"],
  ["an empty sheet", "main{color:black}", "", "expected the inlined sheet, received none"],
];

describe("a fault of a page", () => {
  it.each(CASES)("%s", (_, from, to, message) => {
    expect(GOOD).toContain(from);
    expect(pageFaults(GOOD.replace(from, to))).toContain(message);
  });

  it("does not hide another", () => {
    expect(pageFaults("")).toHaveLength(10);
  });
});
