import { contradict, readMeans } from "../../model/means";

/** A line that was ticked puts out those that contradict it: nobody is afraid to go back and not afraid. */
export function exclude(ticked: HTMLInputElement, boxes: readonly HTMLInputElement[]): void {
  const means = ticked.dataset.means;
  if (means === undefined) return;
  for (const box of boxes)
    if (box.dataset.means !== undefined && contradict(readMeans(box.dataset.means), readMeans(means)))
      box.checked = false;
}
