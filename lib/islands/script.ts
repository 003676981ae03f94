import { adoptSheet } from "./adoptSheet";
import { keepScript } from "./script/keepScript";
import { linesOf } from "./script/linesOf";
import css from "./script/script.css?inline";
import { readAloud } from "./script/readAloud";
import { showScript } from "./script/showScript";
import { dataOf, islandRoot } from "./part";
import { makeNode } from "./makeNode";
import { view } from "../model/view";

/** What the page says on the buttons and in the messages. */
export type ScriptWords = Readonly<
  Record<"show" | "say" | "stop" | "keep" | "save" | "keepHint" | "noVoice" | "back", string>
>;

const TOOLS = ["show", "say", "keep"] as const;

/**
 * Gives every script on screen its tools: show it to the officer, read it aloud, keep it as a picture. A page holds a
 * script many times, below many answers, so the tools are added when an answer is opened.
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
      if (!script.querySelector(".tools")) script.querySelector(".say")?.after(tools());
  };

  for (const root of document.querySelectorAll<HTMLElement>(".walk, details[open]")) equip(root);
  // `toggle` does not bubble, but it can be caught on the way down.
  document.addEventListener("toggle", ({ target }) => equip(target as HTMLElement), true);

  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>("[data-tool]");
    const script = button?.closest(".script");
    if (!button || !script) return;
    const lines = linesOf(script);
    if (button.dataset.tool === "show") showScript(lines, words);
    else if (button.dataset.tool === "keep") keepScript(lines, words);
    else readAloud(lines, button, words);
  });
}

const root = islandRoot("script");
if (root) improve(dataOf<ScriptWords>(root, "words"));
