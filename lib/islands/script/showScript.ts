import { view } from "../../model/view";
import { makeNode } from "../makeNode";
import type { ScriptWords } from "../../model/islandData";
import { keepAwake } from "./keepAwake";
import type { SayLine } from "./linesOf";

/** A script over the whole screen, to be held up: English large, the reader's language below, and one way back. */
export function showScript(lines: readonly SayLine[], words: ScriptWords): void {
  const dialog = makeNode(
    view(
      "dialog",
      { class: "show", "aria-label": words.show },
      ...lines.map(({ label, english, own }) =>
        view(
          "div",
          {},
          label && view("b", {}, label),
          view("p", { lang: "en", dir: "ltr" }, english),
          own && view("span", {}, own),
        ),
      ),
      view("button", { type: "button" }, words.back),
    ),
  ) as HTMLDialogElement;
  const sleep = keepAwake();
  dialog.addEventListener("close", () => {
    sleep();
    dialog.remove();
  });
  dialog.querySelector("button")?.addEventListener("click", () => dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}
