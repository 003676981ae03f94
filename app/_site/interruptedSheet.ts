import type { SituationPlan } from "../../lib/engine/situationPlan";
import { CONDITIONAL } from "../../lib/model/conditional";

const OPEN = ".walk:has(.interrupt[open])";
const ALONE = `.walk:not(.stepwise):has(.interrupt[open])`;
const OTHER = " .interrupt:not([open])";

/**
 * The list of several interrupts; and what covers a page while one is open, where there is more than the words that it brings: words
 * for everybody, or other interrupts. Only the pages that need it carry it: the largest have no byte to spare.
 */
export function interruptedSheet({ always, interrupts }: SituationPlan): string {
  return (
    (interrupts.length > 1 ? LIST : "") + (always.scripts.length > 0 || interrupts.length > 1 ? COVER : "")
  );
}

/** One bar, over which its list opens: what was tapped stays under the finger. Open, an interrupt is the bar. */
const LIST =
  ".interrupts{position:sticky;bottom:var(--foot);z-index:2;margin:auto -1rem 0;display:flex;flex-direction:column}" +
  `.interrupts .interrupt{margin:0}.interrupts${OTHER}{position:static}.interrupts${OTHER}>summary{background:var(--card,#fff);color:var(--link);border:1px solid var(--line);border-radius:0}` +
  ".menu{order:1}.menu:not([open])~.interrupt:not([open]){display:none}" +
  `${OPEN} .interrupts{display:contents}${OPEN} .menu{display:none}`;

/**
 * Others stand at the end. Where no island puts what is new in front they come first, small, then the new words, then those for everybody;
 * with large text on a small screen, where they would fill the screen, they come after the new words.
 */
const COVER =
  `${OPEN}${OTHER}{position:static}@media screen{${OPEN} .interrupt[open]{order:2}` +
  `${ALONE}>:not(.${CONDITIONAL},.interrupts,.interrupt){order:1}` +
  `@media (min-width:16em){${ALONE}${OTHER}{order:-1;margin:0 0 .4rem}${ALONE}${OTHER}>summary{padding:.4rem 1rem}}}`;
