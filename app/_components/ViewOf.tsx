import { createElement, type ReactNode } from "react";
import type { View } from "../../lib/model/view";

/** A view as React elements. */
export function ViewOf({ view, index = 0 }: { view: View; index?: number }): ReactNode {
  if (typeof view === "string") return view;
  const { class: className, ...attributes } = view.attributes;
  return createElement(
    view.tag,
    { ...attributes, className, key: index },
    ...view.children.map((child, at) => <ViewOf key={at} view={child} index={at} />),
  );
}
