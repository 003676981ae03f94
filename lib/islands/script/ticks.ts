import { contradict, readMeans } from "../../model/means";

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
 * They lose their tick, and stay off paper while it stands. A card that nobody opened yet has no boxes, and gets them
 * unticked.
 */
export function exclude(ticked: HTMLInputElement): void {
  const labels = [...document.querySelectorAll<HTMLElement>(".say b[data-means]")];
  const means = new Map(labels.map((label) => [label, readMeans(label.dataset.means!)]));
  const boxOf = (label: HTMLElement) => label.parentElement!.querySelector<HTMLInputElement>("input");
  const clash = (one: HTMLElement) => (other: HTMLElement) => contradict(means.get(one)!, means.get(other)!);
  const chosen = () => labels.filter((label) => boxOf(label)?.checked);

  const last = chosen().find((label) => boxOf(label) === ticked);
  if (last) for (const label of chosen().filter(clash(last))) boxOf(label)!.checked = false;
  const standing = chosen();
  for (const label of labels) label.closest("li")!.classList.toggle("out", standing.some(clash(label)));
}

/** Of lines, and of what was seen on a paper. */
export function forgetTicks(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>("[type=checkbox]")) box.checked = false;
  for (const line of document.querySelectorAll(".say .out")) line.classList.remove("out");
}
