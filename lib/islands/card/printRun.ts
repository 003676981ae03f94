import { interpolate } from "../../i18n/interpolate";
import type { IslandData } from "../../model/islandData";
import { foldDigits } from "../../model/foldDigits";
import { SHEETS } from "../../prints/sheets";
import { onForget } from "../forget";
import { part } from "../part";
import { drawLogo, readLogo } from "./drawLogo";

/**
 * What helpers add: their name, their logo, and how many cards they need. The printer makes the copies: one sheet in the page is enough
 * for five thousand cards.
 * @param lay fits the letters again.
 * @returns writes the name and logo on every sheet that is there.
 */
export function printRun(
  root: HTMLElement,
  strings: IslandData["card"]["strings"],
  lay: () => void,
): () => void {
  const [org, count, logo] = ["org", "count", "logo"].map((name) =>
    part<HTMLInputElement>(root, `[name=${name}]`),
  );
  const ofLogo = part<HTMLElement>(root, "#card-logo");
  const ofCopies = part<HTMLElement>(root, "#card-copies");
  let picture: ImageBitmap | undefined;

  const show = () => {
    for (const place of root.querySelectorAll<HTMLElement>(".of-org")) {
      place.replaceChildren(...(picture ? [drawLogo(picture), " "] : []), org!.value.trim());
      place.hidden = !picture && org!.value.trim() === "";
    }
    lay();
  };
  const tellCopies = () => {
    const typed = foldDigits(count!.value.trim());
    const cards = Number(typed);
    const isCount = Number.isInteger(cards) && cards > 0;
    const languages = 1 + root.querySelectorAll("[name=language]:checked").length;
    const copies = Math.ceil(cards / cardsOnSheet(root));
    count!.setAttribute("aria-invalid", String(typed !== "" && !isCount));
    if (typed === "") ofCopies.textContent = "";
    else if (isCount)
      ofCopies.textContent = interpolate(strings.copies, { copies, sheets: copies * languages });
    else ofCopies.textContent = strings.amount;
  };

  org!.addEventListener("input", show);
  root.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && ["count", "language", "layout", "paper"].includes(target.name))
      tellCopies();
  });
  count!.addEventListener("input", tellCopies);
  logo!.addEventListener("change", async () => {
    const [file] = logo!.files ?? [];
    const read = file && (await readLogo(file));
    const isWrong = read !== undefined && "fault" in read;
    picture = isWrong ? picture : read;
    logo!.setAttribute("aria-invalid", String(isWrong));
    ofLogo.textContent = isWrong ? interpolate(strings[read.fault], { ...read }) : "";
    show();
  });
  onForget(() => {
    picture = undefined;
    for (const told of [ofLogo, ofCopies]) told.textContent = "";
    for (const field of [logo!, count!]) field.removeAttribute("aria-invalid");
    show();
  });
  return show;
}

/** How many cards one sheet of the chosen kind gives. */
function cardsOnSheet(root: HTMLElement): number {
  const chosen = (name: string) => root.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value;
  const { columns, rows } = SHEETS[chosen("paper") === "a4" ? "a4" : "letter"];
  if (chosen("layout") === "folded") return rows;
  return chosen("layout") === "cards" ? columns * rows : 1;
}
