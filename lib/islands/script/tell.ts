/** Says something beside the tools of a script, once. */
export function tell(button: HTMLElement, words: string): void {
  const tools = button.parentElement!;
  tools.querySelector("[role=status]")?.remove();
  const message = document.createElement("span");
  message.setAttribute("role", "status");
  tools.append(message);
  // A status that is there before its words is read out.
  message.textContent = words;
}
