import type { ToolWords } from "../../model/islandData";
import { adoptSheet } from "../adoptSheet";
import { keepScript } from "./keepScript";
import { linesOf } from "./linesOf";
import { readAloud } from "./readAloud";
import { showScript } from "./showScript";
import { tell } from "./tell";
import css from "./tools.css?inline";

/** What each tool of a script does with the lines that may leave it: no page needs it before a button was pressed. */
export function toolsWith(words: ToolWords): (button: HTMLButtonElement) => void {
  adoptSheet(css);
  return (button) => {
    const lines = linesOf(button.closest(".script")!);
    // One that was pressed twice while this was on its way.
    if (document.querySelector("dialog[open]")) return;
    if (lines.length === 0) tell(button, words.tickFirst);
    else if (button.dataset.tool === "show") showScript(lines, button, words);
    else if (button.dataset.tool === "keep") keepScript(lines, button, words);
    else void readAloud(lines, button, words);
  };
}
