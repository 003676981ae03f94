import type { ScriptWords } from "../model/islandData";
import { view } from "../model/view";
import { adoptSheet } from "./adoptSheet";
import { fetchJson } from "./fetchJson";
import { onForget } from "./forget";
import { lastAsked } from "./lastAsked";
import { makeNode } from "./makeNode";
import { islandOf } from "./part";
import { sayView } from "./printGuide/sayView";
import css from "./printGuide/words.css?inline";

/**
 * Prints a guide with its words to say. No guide carries them: they come when somebody wants paper, and stay for the browser's own
 * Print from then on. Where they do not come, paper names the pages that have them, and the reader is told.
 */
const island = islandOf<"print-guide", HTMLButtonElement>("print-guide");
if (island) {
  const { root: button, told } = island;
  const status = makeNode(view("p", { class: "screen", role: "status" })) as HTMLElement;
  const tip = document.querySelector(".paper");
  let isWhole = false;

  const bringWords = async () => {
    const words = await fetchJson<ScriptWords>(told.words);
    for (const entry of document.querySelectorAll<HTMLElement>("[data-script]"))
      entry.append(makeNode(sayView(words[entry.dataset.script!]!)));
    tip?.remove();
    isWhole = true;
  };

  adoptSheet(css);
  tip?.append(" ", told.tip);
  button.parentElement!.after(status);
  button.hidden = false;
  const ask = lastAsked();
  onForget(() => (status.textContent = ""));
  button.addEventListener("click", async () => {
    const isLast = ask();
    button.disabled = true;
    status.textContent = told.loading;
    if (!isWhole) await bringWords().catch(() => {});
    button.disabled = false;
    if (!isLast()) return;
    status.textContent = isWhole ? "" : told.failed;
    window.print();
  });
}
