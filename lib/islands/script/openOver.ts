import { type View, view } from "../../model/view";
import { backCloses } from "../backCloses";
import { makeNode } from "../makeNode";

/**
 * Opens a dialog over the page, which its own button, Escape, the browser's Back and leaving the page close. The focus goes
 * back to what opened it.
 * @param bar what stands beside the button that closes it.
 * @param closed is called once.
 */
export function openOver(
  { name, close, opener }: { name: string; close: string; opener: HTMLElement },
  bar: readonly View[],
  content: readonly View[],
  closed: () => void,
): HTMLDialogElement {
  const dialog = makeNode(
    view(
      "dialog",
      { class: `over ${name}`, "aria-label": opener.textContent },
      view(
        "div",
        { class: "top" },
        view("button", { type: "button", "data-close": "" }, `✕ ${close}`),
        ...bar,
      ),
      ...content,
    ),
  ) as HTMLDialogElement;
  const shut = () => {
    if (!dialog.isConnected) return;
    dialog.close();
    dialog.remove();
    stepBack();
    closed();
    opener.focus({ preventScroll: true });
  };
  const stepBack = backCloses(shut);
  dialog.addEventListener("close", shut);
  dialog.querySelector("[data-close]")!.addEventListener("click", shut);
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
