import { adoptSheet } from "./adoptSheet";
import { keepScript } from "./script/keepScript";
import { linesOf } from "./script/linesOf";
import css from "./script/script.css?inline";
import { fill, fillable } from "./script/blanks";
import { tell } from "./script/tell";
import { exclude, tickable } from "./script/ticks";
import { readAloud } from "./script/readAloud";
import { showScript } from "./script/showScript";
import { dataOf, islandRoot } from "./part";
import { makeNode } from "./makeNode";
import { view } from "../model/view";

/** What the page says on the buttons and in the messages. */
export type ScriptWords = Readonly<
  Record<"show" | "say" | "stop" | "keep" | "save" | "keepHint" | "noVoice" | "back" | "tickFirst", string>
>;

const TOOLS = ["show", "say", "keep"] as const;

/**
 * Gives every script on screen its tools: show it to the officer, read it aloud, keep it as a picture; a box to tick at
 * each line that has a condition, and blanks to fill in. A page holds a script many times, below many answers, so they
 * are added when an answer is opened.
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
  const equip = (root: ParentNode) => {
    for (const script of root.querySelectorAll(":scope > .script, :scope > div > .script"))
      if (!script.querySelector(".tools")) {
        script.querySelector(".say")?.after(tools());
        for (const line of script.querySelectorAll(".say li")) {
          tickable(line);
          fillable(line);
        }
      }
  };

  for (const root of document.querySelectorAll<HTMLElement>(".walk, details[open]")) equip(root);
  // `toggle` does not bubble, but it can be caught on the way down.
  document.addEventListener("toggle", ({ target }) => equip(target as HTMLElement), true);

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

const root = islandRoot("script");
if (root) improve(dataOf<ScriptWords>(root, "words"));
