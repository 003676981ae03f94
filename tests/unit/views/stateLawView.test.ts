import { describe, expect, it } from "vitest";
import type { Content } from "../../../lib/model/content";
import type { View } from "../../../lib/model/view";
import { stateSourceViews } from "../../../lib/views/stateLawView";

const source = {
  id: "gate",
  citation: "Gate Code § 1",
  url: "https://law.example.gov/gate",
  pageRead: true,
} as Content["stateSources"][number];

/** The text of each part of a row; what is isolated stands in angle brackets. */
function partsOf(more: Partial<typeof source>): string[] {
  const content = { stateSources: [{ ...source, ...more }] } as unknown as Content;
  const [row] = stateSourceViews(content, ["gate"], (key) => key);
  const textOf = (view: View): string =>
    typeof view === "string" ? view : view.children.map(textOf).join("");
  return (row as Exclude<View, string>).children.map((part) =>
    typeof part === "string" ? part : `<${textOf(part)}>`,
  );
}

describe("a source of state law", () => {
  it("is its citation, isolated", () => {
    expect(partsOf({})).toEqual(["<Gate Code § 1>"]);
  });

  it("names the copy that was read; the space before it is of the text around, whichever way that runs", () => {
    const copy = { pageRead: false, readAt: "https://copies.example.org/gate-1" };
    expect(partsOf(copy)).toEqual(["<Gate Code § 1>", " (", "<copies.example.org>", ")"]);
  });

  it("says where its page was not read", () => {
    expect(partsOf({ pageRead: false })).toEqual(["<Gate Code § 1>", " (", "law.pageUnread", ")"]);
  });

  it("leads to the page and to the copy without telling them where the reader comes from", () => {
    const content = {
      stateSources: [{ ...source, pageRead: false, readAt: "https://copies.example.org/gate-1" }],
    } as unknown as Content;
    const linksIn = (view: View): object[] =>
      typeof view === "string"
        ? []
        : [...(view.tag === "a" ? [view.attributes] : []), ...view.children.flatMap(linksIn)];
    expect(stateSourceViews(content, ["gate"], (key) => key).flatMap(linksIn)).toEqual([
      { href: source.url, rel: "noreferrer" },
      { href: "https://copies.example.org/gate-1", rel: "noreferrer" },
    ]);
  });
});
