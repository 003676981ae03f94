import { view } from "../../model/view";
import { makeNode } from "../makeNode";

/** Says something beside the tools of a script, once. */
export function tell(button: HTMLElement, words: string): void {
  const tools = button.parentElement!;
  tools.querySelector("[role=status]")?.remove();
  const message = makeNode(view("div", { role: "status" }));
  tools.append(message);
  // A status that is there before its words is read out.
  message.textContent = words;
}
