import { view } from "../model/view";
import { makeNode } from "./makeNode";

/** A button that a page gains from JavaScript. */
export function button(label: string, onClick?: () => void): HTMLButtonElement {
  const element = makeNode(view("button", { type: "button" }, label)) as HTMLButtonElement;
  if (onClick) element.addEventListener("click", onClick);
  return element;
}
