import type { SituationPlan } from "../../lib/engine/situationPlan";
import { CONDITIONAL } from "../../lib/model/conditional";

const OPEN = ".walk:has(>.interrupt[open])";
const ALONE = ".walk:not(.stepwise):has(>.interrupt[open])";

/**
 * What covers a page while an interrupt is open, where there is more than the words that it brings: words for everybody, or other
 * interrupts. Others do not stick. Where no island puts what is new in front they come first, small, then the new words, then those
 * for everybody; with large text on a small screen, where bars would fill the screen and the header takes two lines, the others
 * come after the new words. Only the pages that need it carry it: the largest have no byte to spare.
 */
export function interruptedSheet({ always, interrupts }: SituationPlan): string {
  if (always.scripts.length === 0 && interrupts.length < 2) return "";
  const other = ">.interrupt:not([open])";
  return (
    `${OPEN}${other}{position:static;border:0}@media screen{` +
    `${ALONE}{display:flex;flex-direction:column}${ALONE}>:not(.${CONDITIONAL},.interrupt){order:1}` +
    `@media (min-width:16em){${ALONE}${other}{order:-1;margin:0 0 .4rem;padding:0}` +
    `${ALONE}${other}>summary{padding:.4rem 1rem;font-size:1rem}}` +
    `@media (max-width:16em){${OPEN}{padding-top:6.5rem}}}`
  );
}
