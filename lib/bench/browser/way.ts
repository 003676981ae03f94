import type { Row } from "../report";
import { median } from "../statistics";

/**
 * The way from the first screen to the first sentence, in milliseconds: what the person waits for, without the time in
 * which a person would read or this program finds the next thing to tap.
 */
export type Way = { taps: number; opened: number; next: number; answered: number };

/** Points in time, in milliseconds since 1970, since two pages are on the way. */
export type Mark = { name: "opened" | "shown" | "tap" | "sentence"; at: number };

/** The waits between marks: address to first paint, first tap to the next page's first paint, last tap to the sentence. */
export function wayOf(marks: readonly Mark[]): Way {
  const at = (name: Mark["name"], which: number) =>
    marks.filter((mark) => mark.name === name)[which]?.at ?? NaN;
  return {
    taps: marks.filter(({ name }) => name === "tap").length,
    opened: at("shown", 0) - at("opened", 0),
    next: at("shown", 1) - at("tap", 0),
    answered: at("sentence", 0) - at("tap", 1),
  };
}

/** The median of each wait by itself. */
export function middleWay(ways: readonly Way[]): Way {
  const middle = (of: (way: Way) => number) => median(ways.map(of));
  return {
    taps: middle(({ taps }) => taps),
    opened: middle(({ opened }) => opened),
    next: middle(({ next }) => next),
    answered: middle(({ answered }) => answered),
  };
}

/** A way as a line of a table, as a ratio to the same way through plain pages. */
export function wayRow(what: string, way: Way, plain: Way): Row {
  const sum = ({ opened, next, answered }: Way) => opened + next + answered;
  return {
    what,
    taps: way.taps,
    "first screen ms": Math.round(way.opened),
    "tap to situation ms": Math.round(way.next),
    "tap to sentence ms": Math.round(way.answered),
    "all waits ms": Math.round(sum(way)),
    "× plain": sum(way) / sum(plain),
    "last tap × plain": way.answered / plain.answered,
  };
}
