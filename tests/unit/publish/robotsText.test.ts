import robotsParser from "robots-parser";
import { describe, expect, it } from "vitest";
import { robotsText } from "../../../lib/publish/robotsText";

describe.each([
  ["https://rights.example.org", "https://rights.example.org/robots.txt"],
  ["https://example.org/a/b", "https://example.org/robots.txt"],
])("the rules of %s", (address, robots) => {
  const rules = robotsParser(robots, robotsText(address));
  const mayRead = (path: string) => rules.isAllowed(address + path, "AnyBot");

  it.each([
    "/",
    "/en/",
    "/en/offline/",
    "/en/guides/gate/",
    "/islands/frame-1a.js",
    "/data/safety.json",
    "/en/llms.txt",
  ])("let everybody read %s", (path) => expect(mayRead(path)).toBe(true));
  it.each(["/offline/parts/1a.json", "/one-file/rights-in-hand-en.html"])(
    "keep %s back, which is pages again",
    (path) => expect(mayRead(path)).toBe(false),
  );
  it("say where all pages are listed", () => {
    expect(rules.getSitemaps()).toEqual([`${address}/sitemap.xml`]);
  });
});
