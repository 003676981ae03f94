import type { ScriptTool, ToolWords } from "../model/islandData";
import { view } from "../model/view";
import { adoptSheet } from "./adoptSheet";
import { fetchJson } from "./fetchJson";
import { onForget } from "./forget";
import { inTime } from "./inTime";
import { lastAsked } from "./lastAsked";
import { makeNode } from "./makeNode";
import { islandOf } from "./part";
import { fill, fillable } from "./script/blanks";
import css from "./script/script.css?inline";
import { tell } from "./script/tell";
import { exclude, tickable } from "./script/ticks";
import { whenQuiet } from "./whenQuiet";

const TOOLS = ["show", "say", "keep"] as const satisfies readonly ScriptTool[];

const { told } = islandOf("script")!;

/** What a press needs: fetched ahead, and there at once from then on, since a device speaks only where it was pressed. */
let use: ((button: HTMLButtonElement) => void) | undefined;

async function load(): Promise<void> {
  const [{ toolsWith }, words] = await Promise.all([
    inTime(() => import("./script/tools")),
    fetchJson<ToolWords>(told.words),
  ]);
  use ??= toolsWith(words);
}

/**
 * Gives every script on screen its tools, under its first line: show it to the officer, read it aloud, keep it as a picture; a
 * box to tick at each line that has a condition, and blanks to fill in. They are added when an answer brings the script.
 */
function equip(): void {
  for (const script of document.querySelectorAll(".script:not(.equipped)"))
    if (getComputedStyle(script).display !== "none") {
      script.classList.add("equipped");
      const lines = script.querySelectorAll(".say li");
      for (const line of lines) {
        tickable(line);
        fillable(line);
      }
      const buttons = TOOLS.map((tool) => view("button", { type: "button", "data-tool": tool }, told[tool]));
      lines[0]?.append(makeNode(view("div", { class: "tools" }, ...buttons)));
    }
}

adoptSheet(css);
equip();
// `toggle` does not bubble, but it can be caught on the way down.
document.addEventListener("toggle", equip, true);
whenQuiet(load);
onForget(() => {
  for (const said of document.querySelectorAll(".tools [role=status]")) said.remove();
});

const ask = lastAsked();
document.addEventListener("click", async ({ target }) => {
  const button = (target as Element).closest<HTMLButtonElement>("[data-tool]");
  if (!button) return;
  const isLast = ask();
  if (!use) await load().catch(() => isLast() && tell(button, told.failed));
  if (isLast()) use?.(button);
});
document.addEventListener("input", ({ target }) => {
  const input = target as HTMLInputElement;
  if (input.type === "checkbox") exclude(input);
  else if (input.dataset.blank) fill(input);
});
