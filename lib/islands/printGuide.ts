import type { ScriptWords } from "../model/islandData";
import { view } from "../model/view";
import { adoptSheet } from "./adoptSheet";
import { fetchJson } from "./fetchJson";
import { makeNode } from "./makeNode";
import { islandOf } from "./part";
import { sayView } from "./printGuide/sayView";
import css from "./printGuide/words.css?inline";
import { printWith } from "./printWith";

/**
 * Prints a guide with its words to say. No guide carries them; where they do not come, paper names the pages that have them.
 */
const island = islandOf<"print-guide", HTMLButtonElement>("print-guide");
if (island) {
  const { root: button, told } = island;
  const status = makeNode(view("p", { class: "screen", role: "status" })) as HTMLElement;
  const tip = document.querySelector(".paper");

  adoptSheet(css);
  tip?.append(" ", told.tip);
  button.parentElement!.after(status);
  button.hidden = false;
  printWith(button, status, told, async () => {
    const words = await fetchJson<ScriptWords>(told.words);
    for (const entry of document.querySelectorAll<HTMLElement>("[data-script]"))
      entry.append(makeNode(sayView(words[entry.dataset.script!]!)));
    tip?.remove();
  });
}
