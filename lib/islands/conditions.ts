import { CONDITIONAL } from "../model/conditional";
import { adoptSheet } from "./adoptSheet";

/** One rule of a page's sheet: lists of which each has an open answer, and the classes of what then stands there. */
type Way = { lists: readonly string[]; classes: readonly string[] };

const OFF = "off";
// What a script is for needs no words once only the right ones are there.
adoptSheet(`.${OFF},.for{display:none}`);

/** The selectors of the page's sheet, read as what they mean: for browsers that do not know `:has()`. */
const ways: readonly Way[] = [...document.querySelectorAll("style")]
  .flatMap(({ textContent }) => textContent.split(`.${CONDITIONAL}{display:none}`)[1] ?? [])
  .flatMap((css) => css.split("{display:block}")[0]!.split(/,(?=\.s-)/))
  .map((selector) => ({
    lists: [...selector.matchAll(/:has\(([^)]*)\)/g)].map((match) => match[1]!),
    classes: [...selector.matchAll(new RegExp(`\\.(${CONDITIONAL}\\d+)`, "g"))].map((match) => match[1]!),
  }));

/** Puts out of sight what no open answer brings. */
export function apply(main: Element): void {
  const brought = new Set(
    ways
      .filter(({ lists }) => lists.every((list) => main.querySelector(list)))
      .flatMap(({ classes }) => classes),
  );
  for (const element of main.querySelectorAll(`.${CONDITIONAL}`))
    element.classList.toggle(OFF, ![...element.classList].some((name) => brought.has(name)));
}

export function isThere(element: Element): boolean {
  return !element.classList.contains(OFF);
}
