import type { View } from "../model/view";
import { at } from "./at";

/** A view as a DOM node; its links name site paths or whole addresses. Text stays text: nothing here parses HTML. */
export function makeNode(view: View): HTMLElement | Text {
  if (typeof view === "string") return document.createTextNode(view);
  const element = document.createElement(view.tag);
  for (const [name, value] of Object.entries(view.attributes))
    element.setAttribute(name, name === "href" ? at(value) : value);
  element.append(...view.children.map(makeNode));
  return element;
}
