import { interpolate } from "../i18n/interpolate";
import { view } from "../model/view";
import { nearNumbers } from "./zip/nearNumbers";
import { onForget } from "./forget";
import { makeNode } from "./makeNode";
import { islandOf, part } from "./part";

/** Puts the numbers near a ZIP code on the poster and its strips. They are gone with the page. */
const island = islandOf<"poster", HTMLFormElement>("poster");
if (island) {
  const { root, told } = island;
  const paper = part<HTMLElement>(document, ".print");
  const head = part<HTMLElement>(paper, "[data-head]");
  const places = [...paper.querySelectorAll<HTMLElement>("[data-near]")].map((place) => ({
    place,
    came: [...place.childNodes],
  }));
  const forget = (words: string | null) => {
    head.textContent = words;
    for (const { place, came } of places) place.replaceChildren(...came);
  };
  const cameHead = head.textContent;
  nearNumbers(root, told, (numbers, zip) => {
    forget(interpolate(told.head, { place: zip }));
    for (const { place } of places) {
      const near = numbers[Number(place.dataset.near)];
      if (near)
        place.replaceChildren(
          makeNode(view("b", { lang: "en", dir: "auto" }, near.name)),
          " ",
          makeNode(view("bdi", { dir: "ltr" }, near.phone)),
        );
    }
    return [];
  });
  onForget(() => forget(cameHead));
  part(root, "[data-print]").addEventListener("click", () => window.print());
  root.hidden = false;
}
