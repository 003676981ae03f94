/** Puts a box before the label of a line that has a condition: only what the reader ticks leaves the card. */
export function tickable(line: Element): void {
  const label = line.querySelector(":scope > b");
  if (!label) return;
  const box = document.createElement("input");
  box.type = "checkbox";
  box.autocomplete = "off";
  const whole = document.createElement("label");
  label.replaceWith(whole);
  whole.append(box, label);
}

/**
 * A line that was ticked puts out those that contradict it, on the whole page: nobody is a citizen and a card holder.
 * A card that nobody opened yet has no boxes, and gets them unticked.
 */
export function exclude(box: HTMLInputElement): void {
  const label = box.parentElement?.querySelector("b");
  const about = label?.dataset.about;
  if (!box.checked || !about) return;
  for (const other of document.querySelectorAll(`.say label > b[data-about="${about}"]`))
    if (other.textContent !== label.textContent)
      other.parentElement!.querySelector<HTMLInputElement>("input")!.checked = false;
}

export function forgetTicks(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>(".say [type=checkbox]")) box.checked = false;
}
