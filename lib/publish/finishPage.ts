import type { Element, Root, Text } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";

export type PageParts = {
  /** The text of a sheet that the page links to, by its address. */
  sheet: (href: string) => string;
  /** Gives the policy of a page with this sheet, which may start the service worker. */
  policy: (sheet: string, startsWorker: boolean) => string;
  /** Gives the integrity value of a published file. */
  integrity: (path: string) => string;
};

/** Stands between what pages share and what one has of its own. Built sheets have no line break. */
export const BETWEEN_SHEETS = "\n";

const ISLANDS = "/islands/";
/** Attributes that hold the address of a place. */
const ADDRESSES = ["href", "src", "action"] as const;
/** Two thirds of an exported page are what React would begin with. All of it goes, and is not read before that. */
const INLINE_SCRIPTS = /<script(?![^>]*\ssrc=)[^>]*>.*?<\/script>/gs;
const KEPT_LINKS = ["icon", "apple-touch-icon", "manifest", "alternate"];

/**
 * One exported page as it is published: Next's scripts, preloads, links and markers go; the sheets that it uses, as one,
 * and the policy come in; the islands get their integrity. Pure: HTML in, HTML out.
 * @param nameOf how the page names a site path.
 */
export function finishPage(html: string, parts: PageParts, nameOf: (path: string) => string): string {
  return String(
    unified()
      .use(rehypeParse)
      .use(() => (tree: Root) => finish(tree, parts, nameOf))
      .use(rehypeStringify, {
        // Quotes are escaped only where the attribute would end: the policy and the words of islands are full of them.
        allowDangerousCharacters: true,
        quoteSmart: true,
        collapseEmptyAttributes: true,
        omitOptionalTags: true,
        preferUnquoted: true,
      })
      .processSync(html.replace(INLINE_SCRIPTS, "")),
  );
}

function finish(tree: Root, { sheet, policy, integrity }: PageParts, nameOf: (path: string) => string): void {
  const sheets: string[] = [];
  /** What a page has of its own: the selectors of a situation. It joins the sheet, so that the policy names one. */
  const styles = new Map<Element, string>();
  const classes = new Set<string>();
  let startsWorker = false;
  visit(tree, "element", (node) => {
    startsWorker ||= node.properties.dataIsland === "kept";
    for (const name of (node.properties.className as string[] | undefined) ?? []) classes.add(name);
    if (node.tagName === "link" && (node.properties.rel as string[]).includes("stylesheet"))
      sheets.push(sheet(String(node.properties.href)));
    if (node.tagName === "style")
      styles.set(node, node.children.map((child) => (child as Text).value).join(""));
  });
  const shared = sheets.filter((text) => isUsed(text, classes)).join("");
  const css = [shared, ...styles.values()].join(BETWEEN_SHEETS);
  const doomed: { parent: Root | Element; node: Element | { type: "comment" } }[] = [];
  visit(tree, (node, _, parent) => {
    if (!parent || (parent.type !== "root" && parent.type !== "element")) return;
    if (node.type === "comment") doomed.push({ parent, node: node as never });
    if (node.type !== "element") return;
    if (isFrameworks(node) || styles.has(node)) doomed.push({ parent, node });
    else if (node.tagName === "script") {
      node.properties.integrity = integrity(String(node.properties.src).slice(1));
      // React puts it into the head where it is `async`. It runs once the whole page is there, however slowly that comes.
      delete node.properties.async;
    } else if (node.tagName === "link") {
      node.properties.href = String(node.properties.href).replace(/\?.*$/, "");
      // Browsers see both by themselves, but of what they do not load.
      delete node.properties.sizes;
      if (!(node.properties.rel as string[]).includes("alternate")) delete node.properties.type;
    } else if (node.tagName === "head") {
      // Before anything that loads, and after the encoding, which must stand in the first 1,024 bytes.
      const charset = node.children.findIndex(
        (child) => child.type === "element" && "charSet" in child.properties,
      );
      node.children.splice(
        charset + 1,
        0,
        element("meta", {
          httpEquiv: "Content-Security-Policy",
          content: policy(css, startsWorker),
        }),
        { ...element("style"), children: [{ type: "text", value: css }] },
      );
    }
    for (const name of ADDRESSES) {
      const path = node.properties[name];
      if (typeof path === "string" && /^\/(?!\/)/.test(path)) node.properties[name] = nameOf(path);
    }
  });
  for (const { parent, node } of doomed)
    parent.children = parent.children.filter((child) => child !== node) as never;
}

/** A sheet without one selector that can match here, by its classes, is for other pages of the same route. */
function isUsed(css: string, classes: ReadonlySet<string>): boolean {
  const selectors = [...css.matchAll(/([^{}@;]+)\{/g)].flatMap((match) => match[1]!.split(","));
  return selectors.some((selector) =>
    [...selector.matchAll(/\.([a-z][\w-]*)/gi)].every((match) => classes.has(match[1]!)),
  );
}

/** Scripts that are not islands, what is loaded for them or as a sheet, and React's empty marker. */
function isFrameworks(node: Element): boolean {
  const { tagName, properties } = node;
  if (tagName === "script") return !String(properties.src ?? "").startsWith(ISLANDS);
  if (tagName === "link") return !(properties.rel as string[]).some((rel) => KEPT_LINKS.includes(rel));
  if (tagName === "meta") return properties.name === "next-size-adjust";
  return (
    tagName === "div" && "hidden" in properties && node.children.every((child) => child.type === "comment")
  );
}

function element(tagName: string, properties: Element["properties"] = {}): Element {
  return { type: "element", tagName, properties, children: [] };
}
