import { adoptSheet } from "./adoptSheet";
import { keepScript } from "./script/keepScript";
import { linesOf } from "./script/linesOf";
import css from "./script/script.css?inline";
import { fill, fillable } from "./script/blanks";
import { tell } from "./script/tell";
import { exclude, tickable } from "./script/ticks";
import { readAloud } from "./script/readAloud";
import { showScript } from "./script/showScript";
import { islandOf } from "./part";
import { makeNode } from "./makeNode";
import type { ScriptWords } from "../model/islandData";
import { view } from "../model/view";

const TOOLS = ["show", "say", "keep"] as const;

/**
 * Gives every script on screen its tools: show it to the officer, read it aloud, keep it as a picture; a box to tick at
 * each line that has a condition, and blanks to fill in. They are added when an answer brings the script.
 */
function improve(words: ScriptWords): void {
  adoptSheet(css);
  const tools = () =>
    makeNode(
      view(
        "p",
        { class: "tools" },
        ...TOOLS.map((tool) => view("button", { type: "button", "data-tool": tool }, words[tool])),
      ),
    );
  const equip = () => {
    for (const script of document.querySelectorAll(".script:not(.equipped)"))
      if (getComputedStyle(script).display !== "none") {
        script.classList.add("equipped");
        script.querySelector(".say")?.after(tools());
        for (const line of script.querySelectorAll(".say li")) {
          tickable(line);
          fillable(line);
        }
      }
  };

  equip();
  // `toggle` does not bubble, but it can be caught on the way down.
  document.addEventListener("toggle", equip, true);

  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>("[data-tool]");
    const script = button?.closest(".script");
    if (!button || !script) return;
    const lines = linesOf(script);
    if (lines.length === 0) tell(button, words.tickFirst);
    else if (button.dataset.tool === "show") showScript(lines, words);
    else if (button.dataset.tool === "keep") keepScript(lines, words);
    else readAloud(lines, button, words);
  });
  document.addEventListener("input", ({ target }) => {
    const input = target as HTMLInputElement;
    if (input.type === "checkbox") exclude(input);
    else if (input.dataset.blank) fill(input);
  });
}

const island = islandOf("script");
if (island) improve(island.told);
