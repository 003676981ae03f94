import type { View } from "../model/view";
import { makeNode } from "./makeNode";

/**
 * Shows views as the children of an element, again and again. What it shows already stays where it is, since most letters that are
 * typed change little: making nodes is most of the time between a letter and its answer.
 */
export function viewsShownIn(parent: Element): (views: readonly View[]) => void {
  let shown = new Map<string, Node>();
  return (views) => {
    const before = shown;
    shown = new Map(
      views.map((view) => {
        const key = JSON.stringify(view);
        return [key, before.get(key) ?? makeNode(view)];
      }),
    );
    const nodes = [...shown.values()];
    const isSame =
      nodes.length === parent.childNodes.length && nodes.every((node, at) => node === parent.childNodes[at]);
    if (!isSame) parent.replaceChildren(...nodes);
  };
}
