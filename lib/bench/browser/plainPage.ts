import type { Element, Root } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";

/** Where plain pages stand beside the real ones. */
export const PLAIN = "/plain";

/**
 * What a page would be if somebody had written its text by hand: the same words, the same disclosures and links to other
 * plain pages, which are named from where this stands, with no sheet, no script and no other attributes. What follows a question stands in its first answer. The least
 * that a browser can be given, and so what speed is measured against.
 */
export function plainPage(html: string): string {
  const tree = unified().use(rehypeParse).parse(html);
  let main: Element | undefined;
  visit(tree, "element", (node) => {
    if (node.tagName === "main") main = node;
  });
  if (!main) throw new Error("a page without <main>");
  visit(main, "element", fillFirstAnswers);
  visit(main, "element", (node) => {
    const { href } = node.properties;
    node.properties = href ? { href } : {};
    node.children = node.children.filter(
      (child) => child.type !== "element" || !["script", "style", "img", "form"].includes(child.tagName),
    );
  });
  const body: Root = { type: "root", children: [main] };
  const head = '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">';
  return `${head}<title>Plain</title>${unified().use(rehypeStringify).stringify(body)}`;
}

/** Puts what stands between two questions into the first answer of the one before. */
function fillFirstAnswers(parent: Element): void {
  let answer: Element | undefined;
  parent.children = parent.children.filter((child) => {
    if (child.type !== "element") return true;
    if (child.tagName === "section") {
      answer = child.children.find(
        (one): one is Element => one.type === "element" && one.tagName === "details",
      );
      return true;
    }
    if (!answer || child.tagName !== "article") return true;
    answer.children.push(child);
    return false;
  });
}
