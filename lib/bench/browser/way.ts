import type { Row } from "../report";
import { median } from "../statistics";

/**
 * The way from the first screen to the first sentence, in milliseconds: what the person waits for, without the time in
 * which a person would read or this program finds the next thing to tap.
 */
export type Way = { taps: number; opened: number; said: number };

/** Points in time, in milliseconds since 1970, since two pages are on the way. */
export type Mark = { name: "opened" | "shown" | "tap" | "sentence"; at: number };

/** The waits between marks: address to first paint, and the last tap before the sentence to the sentence. */
export function wayOf(marks: readonly Mark[]): Way {
  const times = (name: Mark["name"]) => marks.filter((mark) => mark.name === name).map(({ at }) => at);
  const first = (name: Mark["name"]) => times(name)[0] ?? NaN;
  const sentence = first("sentence");
  const taps = times("tap");
  return {
    taps: taps.length,
    opened: first("shown") - first("opened"),
    said: sentence - (taps.filter((at) => at < sentence).at(-1) ?? NaN),
  };
}

/** The median of each wait by itself. */
export function middleWay(ways: readonly Way[]): Way {
  const middle = (of: (way: Way) => number) => median(ways.map(of));
  return {
    taps: middle(({ taps }) => taps),
    opened: middle(({ opened }) => opened),
    said: middle(({ said }) => said),
  };
}

/** A way as a line of a table, as a ratio to the same way through plain pages. */
export function wayRow(what: string, way: Way, plain: Way): Row {
  const sum = ({ opened, said }: Way) => opened + said;
  return {
    what,
    taps: way.taps,
    "first screen ms": Math.round(way.opened),
    "tap to sentence ms": Math.round(way.said),
    "all waits ms": Math.round(sum(way)),
    "× plain": sum(way) / sum(plain),
  };
}
