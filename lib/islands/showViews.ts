import type { View } from "../model/view";
import { makeNode } from "./makeNode";

type Shown = { view: View; node: ChildNode };

/**
 * Shows views as the children of an element, again and again. What it shows already stays where it is, since most letters that are
 * typed change little: making nodes and moving them is most of the time between a letter and its answer.
 */
export function viewsShownIn(parent: Element): (views: readonly View[]) => void {
  let shown: readonly Shown[] = [];
  return (views) => {
    const before = shown;
    shown = views.map(
      (view) => before.find((one) => isSame(one.view, view)) ?? { view, node: makeNode(view) },
    );
    for (const one of before) if (!shown.includes(one)) one.node.remove();
    shown.forEach(({ node }, at) => {
      const there = parent.childNodes[at] ?? null;
      if (there !== node) parent.insertBefore(node, there);
    });
  };
}

/** Whether two views would be made the same node. */
function isSame(one: View, other: View): boolean {
  if (typeof one === "string" || typeof other === "string") return one === other;
  const names = Object.keys(one.attributes);
  return (
    one.tag === other.tag &&
    one.children.length === other.children.length &&
    names.length === Object.keys(other.attributes).length &&
    names.every((name) => one.attributes[name] === other.attributes[name]) &&
    one.children.every((child, at) => isSame(child, other.children[at]!))
  );
}
