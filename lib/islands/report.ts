import { type ReportMessage, reportMessage } from "../hotlines/reportMessage";
import { interpolate } from "../i18n/interpolate";
import type { IslandData } from "../model/islandData";
import { button } from "./button";
import { copied } from "./copied";
import { onForget } from "./forget";
import { islandOf } from "./part";

/**
 * The link that reports a wrong number names the entry and the page too; and since it does nothing on a device without a mail
 * program, a button under it copies the same message. A card gets both when its fold is opened, whether it came with the
 * page or for a ZIP code since.
 */
function improve(words: IslandData["report"]): void {
  const add = (fold: Element) => {
    const link = fold.querySelector<HTMLAnchorElement>(":scope > p > a[href^='mailto:']");
    if (!link || fold.querySelector("button")) return;
    const name = fold.parentElement?.querySelector("h3")?.textContent ?? "";
    const message = reportMessage(link.href, name, pageAddress());
    link.href = message.address;
    fold.append(copyButton(message, words));
  };
  // The event of a fold does not bubble.
  document.addEventListener(
    "toggle",
    ({ target }) => target instanceof HTMLDetailsElement && add(target),
    true,
  );
  for (const fold of document.querySelectorAll("details[open]")) add(fold);
}

function copyButton({ text, contact }: ReportMessage, words: IslandData["report"]): HTMLElement {
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

/** A page opened from a file would tell the name of a folder, and with it perhaps that of a person. */
function pageAddress(): string | undefined {
  const { protocol, origin, pathname } = location;
  return protocol.startsWith("http") ? origin + pathname : undefined;
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

const island = islandOf("report");
if (island) improve(island.told);
