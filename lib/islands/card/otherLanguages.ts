import type { IslandData } from "../../model/islandData";
import { fetchPage } from "../fetchPage";
import { onForget } from "../forget";
import { islandOf, part } from "../part";
import { stateLines } from "./stateLines";

type Sheets = {
  print: HTMLElement;
  /** Writes the law of a state on them. */
  tellState: (state: string) => void;
};

/**
 * The same card in other languages, one after another in one print run: their sheets are taken from their own pages.
 * @param changed after sheets came or went: what was chosen and typed goes on them too.
 * @returns the sheets that are there, by the address of their page.
 */
export function otherLanguages(
  root: HTMLElement,
  strings: IslandData["card"]["strings"],
  changed: () => void,
): ReadonlyMap<string, Sheets> {
  const sheets = new Map<string, Sheets>();
  const boxes = [...root.querySelectorAll<HTMLInputElement>("[name=language]")];
  const says = part<HTMLElement>(root, "#card-languages");
  const paper = part<HTMLElement>(root, ".print");

  const takeOff = (path: string) => {
    sheets.get(path)?.print.remove();
    sheets.delete(path);
  };

  const bring = async (box: HTMLInputElement) => {
    const page = await fetchPage(box.value);
    const { told } = islandOf<"card", HTMLElement>("card", page)!;
    const print = document.createElement("div");
    print.className = "other";
    print.dataset.name = box.labels![0]!.textContent!.trim();
    print.append(...document.importNode(part<HTMLElement>(page, ".print"), true).children);
    // Meanwhile it may have been brought, or be wanted no more.
    takeOff(box.value);
    if (!box.checked) return;
    sheets.set(box.value, { print, tellState: stateLines(print, page, told) });
    paper.append(...boxes.flatMap(({ value }) => sheets.get(value)?.print ?? []));
  };

  for (const box of boxes)
    box.addEventListener("change", async () => {
      says.textContent = box.checked ? strings.loading : "";
      if (!box.checked) takeOff(box.value);
      else
        await bring(box).then(
          () => (says.textContent = ""),
          () => {
            // Nobody misses what is wanted no more.
            if (box.checked) says.textContent = strings.offline;
            box.checked = false;
          },
        );
      changed();
    });
  onForget(() => {
    says.textContent = "";
    for (const path of sheets.keys()) takeOff(path);
  });
  return sheets;
}
