import type { Element, ElementContent } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { PageParts } from "../model/pageParts";
import { sitePath } from "../model/relativeAddress";
import { type View, view } from "../model/view";

/**
 * The sections of a page that have an id, as a browser module shows them in a note: as data, since the policy lets nothing
 * make markup out of text. The list of all sources is one of them. Addresses are site paths, since a note may stand on any page. Pure: HTML
 * in, data out.
 * @param path of the page.
 */
export function pageParts(html: string, path: string): PageParts {
  const viewsOf = (node: ElementContent) => viewsIn(node, path);
  const sections: Element[] = [];
  visit(unified().use(rehypeParse).parse(html), "element", (node) => {
    if (node.tagName === "section" && node.properties.id !== undefined) sections.push(node);
  });
  const endnotes = sections.find((section) => classesOf(section).includes("endnotes"))!;
  const [heading, list] = ["h2", "ol"].map((name) =>
    endnotes.children.filter(isElement).find(({ tagName }) => tagName === name)!,
  );
  const sources = list!.children.filter(isElement).map((entry) => entry.children.flatMap(viewsOf));

  const parts = sections.map((section) => {
    const id = section.properties.id as string;
    if (section === endnotes)
      return [
        id,
        {
          says: section.children.filter((child) => child !== list).flatMap(viewsOf),
          cites: sources.map((_, at) => at + 1),
        },
      ] as const;
    const cites = new Set<number>();
    visit(section, "element", (node) => {
      if (node.tagName === "sup") for (const mark of textOf(node).split(" ")) cites.add(Number(mark));
    });
    return [
      id,
      {
        says: [...section.children.flatMap(viewsOf), view("h3", {}, textOf(heading!))],
        cites: [...cites].sort((a, b) => a - b),
      },
    ] as const;
  });
  return { sources, parts: Object.fromEntries(parts) };
}

function viewsIn(node: ElementContent, path: string): View[] {
  if (node.type === "text") return [node.value];
  if (!isElement(node)) return [];
  const { lang, dir, href: address } = node.properties;
  const href = typeof address === "string" ? (sitePath(path, address) ?? address) : undefined;
  const attributes = Object.entries({ class: classesOf(node).join(" "), lang, dir, href }).flatMap(
    ([name, value]) => (value ? [[name, String(value)] as const] : []),
  );
  return [
    view(
      node.tagName,
      Object.fromEntries(attributes),
      ...node.children.flatMap((child) => viewsIn(child, path)),
    ),
  ];
}

function textOf(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return isElement(node) ? node.children.map(textOf).join("") : "";
}

const isElement = (node: ElementContent): node is Element => node.type === "element";
const classesOf = (node: Element) => (node.properties.className as string[] | undefined) ?? [];
