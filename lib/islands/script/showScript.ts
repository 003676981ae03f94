import type { ToolWords } from "../../model/islandData";
import { view } from "../../model/view";
import { makeNode } from "../makeNode";
import { part } from "../part";
import { fitLetters } from "./fitLetters";
import { keepAwake } from "./keepAwake";
import type { SayLine } from "./linesOf";
import { openOver } from "./openOver";
import { turns } from "./turns";

/**
 * A script over the whole screen, to be held up, one sentence at a time: English as large as it fits, the reader's language
 * below. After the last comes the first again, so that a tap is never lost.
 */
export function showScript(lines: readonly SayLine[], opener: HTMLElement, words: ToolWords): void {
  const sleep = keepAwake();
  const dialog = openOver(
    { name: "show", close: words.close, opener },
    lines.length > 1
      ? [view("button", { type: "button", "data-next": "" }, `${words.next} `, view("bdi", { dir: "ltr" }))]
      : [],
    // It has the focus, and not a button: space turns, and a voice reads what is new.
    [view("div", { class: "stage", tabindex: "-1", "aria-live": "polite", "aria-atomic": "true" })],
    () => {
      sleep();
      size.disconnect();
    },
  );
  const stage = part<HTMLElement>(dialog, ".stage");
  const size = new ResizeObserver(() => fitLetters(stage));
  size.observe(stage);

  let at = 0;
  const show = () => {
    const { label, english, own } = lines[at]!;
    stage.replaceChildren(
      makeNode(
        view(
          "div",
          {},
          label && view("b", {}, label),
          view("p", { lang: "en", dir: "ltr" }, english),
          own && view("span", {}, own),
        ),
      ),
    );
    fitLetters(stage);
    const count = dialog.querySelector("bdi");
    if (count) count.textContent = `${at + 1} / ${lines.length}`;
  };
  show();
  stage.focus();
  turns(dialog, stage, (steps) => {
    at = (at + steps + lines.length) % lines.length;
    show();
  });
}
