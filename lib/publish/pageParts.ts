import type { Element, ElementContent } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { PageParts } from "../model/pageParts";
import { type View, view } from "../model/view";

/**
 * The sections of a page that have an id, as a browser module shows them in a note: as data, since the policy lets nothing
 * make markup out of text. Pure: HTML in, data out.
 */
export function pageParts(html: string): PageParts {
  const sections: Element[] = [];
  let heading = "";
  let entries: readonly Element[] = [];
  visit(unified().use(rehypeParse).parse(html), "element", (node) => {
    if (node.tagName !== "section") return;
    if (node.properties.id !== undefined) sections.push(node);
    if (!classesOf(node).includes("endnotes")) return;
    heading = textOf(node.children.filter(isElement).find(({ tagName }) => tagName === "h2")!);
    const list = node.children.filter(isElement).find(({ tagName }) => tagName === "ol")!;
    entries = list.children.filter(isElement);
  });

  const parts = sections.map((section) => {
    const cites = new Set<number>();
    visit(section, "element", (node) => {
      if (node.tagName === "sup") for (const mark of textOf(node).split(" ")) cites.add(Number(mark));
    });
    return [
      section.properties.id as string,
      { says: section.children.flatMap(viewsOf), cites: [...cites].sort((a, b) => a - b) },
    ] as const;
  });
  return {
    heading,
    sources: entries.map((entry) => entry.children.flatMap(viewsOf)),
    parts: Object.fromEntries(parts),
  };
}

function viewsOf(node: ElementContent): View[] {
  if (node.type === "text") return [node.value];
  if (!isElement(node)) return [];
  const { lang, dir, href } = node.properties;
  const attributes = Object.entries({ class: classesOf(node).join(" "), lang, dir, href }).flatMap(
    ([name, value]) => (value ? [[name, String(value)] as const] : []),
  );
  return [view(node.tagName, Object.fromEntries(attributes), ...node.children.flatMap(viewsOf))];
}

function textOf(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return isElement(node) ? node.children.map(textOf).join("") : "";
}

const isElement = (node: ElementContent): node is Element => node.type === "element";
const classesOf = (node: Element) => (node.properties.className as string[] | undefined) ?? [];
