import { interpolate } from "../i18n/interpolate";
import type { ReportWords } from "../model/islandData";
import type { MailMessage } from "../reports/mailMessage";
import { button } from "./button";
import { copied } from "./copied";
import { onForget } from "./forget";

/** A button that copies a message, for a device without a mail program, and says whether it did. */
export function copyReport({ text, contact }: MailMessage, words: ReportWords): HTMLElement {
  const block = document.createElement("div");
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const copy = button(words.copy, () => {
    const said = contact ? interpolate(words.copiedFor, { contact }) : words.copied;
    void copied(text).then((isCopied) => {
      status.textContent = isCopied ? said : words.select;
      if (!isCopied) select(block, text);
    });
  });
  block.append(copy, status);
  onForget(() => {
    status.textContent = "";
    takeAway(block);
  });
  return block;
}

/** Shows the text, selected, so that the device's own way of copying takes it. */
function select(block: HTMLElement, text: string): void {
  takeAway(block);
  const shown = document.createElement("p");
  Object.assign(shown, { className: "notice", lang: "en", dir: "auto", tabIndex: -1, innerText: text });
  block.append(shown);
  shown.focus();
  document.getSelection()?.selectAllChildren(shown);
}

const takeAway = (block: HTMLElement) => block.querySelector(".notice")?.remove();
