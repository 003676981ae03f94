import { CONDITIONAL } from "../model/conditional";
import { adoptSheet } from "./adoptSheet";

/** One rule of a page's sheet: lists of which each has an open answer, and the classes of what then stands there. */
type Way = { lists: readonly string[]; classes: readonly string[] };

const OFF = "off";
// What a script is for needs no words once only the right ones are there.
adoptSheet(`.${OFF},.for{display:none}`);

/** The rules of the page's sheet that end in a declaration, read as what they mean: for browsers without `:has()`. */
function waysTo(declaration: string): readonly Way[] {
  return [...document.querySelectorAll("style")]
    .flatMap(({ textContent }) => textContent.split(`.${CONDITIONAL}{display:none}`)[1] ?? [])
    .flatMap((css) => css.split("}").filter((rule) => rule.endsWith(`{${declaration}`)))
    .flatMap((rule) => rule.split("{")[0]!.split(/,(?=\.s-)/))
    .map((selector) => ({
      lists: [...selector.matchAll(/:has\(([^)]*)\)/g)].map((match) => match[1]!),
      classes: [...selector.replaceAll(/:has\([^)]*\)/g, "").matchAll(/\.([a-z]\d+)/g)].map(
        (match) => match[1]!,
      ),
    }));
}

const [brings, rulesOut] = [waysTo("display:block"), waysTo("display:none")];

/** Puts out of sight what no open answer brings, what one rules out, and the question that an interrupt begins anew. */
export function apply(main: Element): void {
  const classesOf = (ways: readonly Way[]) =>
    new Set(
      ways
        .filter(({ lists }) => lists.every((list) => main.querySelector(list)))
        .flatMap(({ classes }) => classes),
    );
  const [brought, gone] = [classesOf(brings), classesOf(rulesOut)];
  const has = (element: Element, names: ReadonlySet<string>) =>
    [...element.classList].some((name) => names.has(name));
  for (const element of main.querySelectorAll(`.${CONDITIONAL}`))
    element.classList.toggle(OFF, !has(element, brought));
  for (const interrupt of main.querySelectorAll(".interrupt"))
    interrupt.classList.toggle(OFF, has(interrupt, gone));
  const isAnew = main.querySelector(".interrupt[open]") !== null;
  for (const first of main.querySelectorAll(".first"))
    first.classList.toggle(OFF, isAnew || first.querySelector(":scope > .given[open]") !== null);
}

export function isThere(element: Element): boolean {
  return !element.classList.contains(OFF);
}
