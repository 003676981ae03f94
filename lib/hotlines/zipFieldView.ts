import type { ZipFieldWords } from "../model/islandData";
import { type View, view } from "../model/view";

/**
 * The field of a ZIP code box, and where its messages and answers go. One a page. Where a page has no byte to spare the module
 * makes it, since it is of no use without.
 */
export function zipFieldView({ label, action, hint = "" }: ZipFieldWords): View[] {
  return [
    view("label", { for: "zip" }, label),
    view(
      "div",
      { class: "field" },
      view("input", {
        id: "zip",
        type: "text",
        inputmode: "numeric",
        autocomplete: "off",
        enterkeyhint: "search",
        "aria-describedby": "zip-hint zip-message",
      }),
      view("button", {}, action),
    ),
    view("p", { id: "zip-hint", class: "hint" }, hint),
    view("div", { id: "zip-message", role: "status" }),
    view("div", { class: "answers" }),
  ];
}
