import { callParts } from "../../hotlines/callView";
import type { FoundHotline } from "../../hotlines/findHotlines";
import type { CardWords } from "../../hotlines/hotlineView";
import { lineForAll } from "../../hotlines/lineForAll";
import type { HotlineService } from "../../model/hotline";
import type { Needs } from "../../model/needs";
import { makeNode } from "../makeNode";

/** The numbers that stand above the words of a script, where minutes count. */
export type CallNow = {
  /** Puts the line that fits each best in its place. `linesFor` gives the lines for what is needed, best first. */
  tell: (linesFor: (needs: readonly HotlineService[]) => readonly FoundHotline[], words: CardWords) => void;
  /** Puts back those that the page came with. */
  forget: () => void;
};

export function callNow(main: Element, calls: Needs["calls"]): CallNow {
  const places = Object.entries(calls).flatMap(([part, needs]) => {
    // The card is told by what it leads to.
    const card = main.querySelector(`[data-law="${part}"]`)?.closest(".script");
    const place = card?.querySelector(".phones");
    return place ? [{ place, needs, came: [...place.childNodes] }] : [];
  });
  return {
    tell: (linesFor, words) => {
      for (const { place, needs } of places) {
        const best = lineForAll(linesFor(needs));
        if (best) place.replaceChildren(...callParts(best.hotline, words).map(makeNode));
      }
    },
    forget: () => {
      for (const { place, came } of places) place.replaceChildren(...came);
    },
  };
}
