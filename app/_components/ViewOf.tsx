import { createElement, type ReactNode } from "react";
import type { View } from "../../lib/model/view";

/** What React calls the attributes that it does not call by their names. */
const NAMES: Readonly<Record<string, string>> = {
  class: "className",
  for: "htmlFor",
  inputmode: "inputMode",
  autocomplete: "autoComplete",
  enterkeyhint: "enterKeyHint",
};

/** A view as React elements. */
export function ViewOf({ view, index = 0 }: { view: View; index?: number }): ReactNode {
  if (typeof view === "string") return view;
  const attributes = Object.entries(view.attributes).map(([name, value]) => [NAMES[name] ?? name, value]);
  return createElement(
    view.tag,
    { ...Object.fromEntries(attributes), key: index },
    ...view.children.map((child, at) => <ViewOf key={at} view={child} index={at} />),
  );
}
