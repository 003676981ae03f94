import { findHotlines } from "../hotlines/findHotlines";
import type { HotlineData } from "./hotlineData";
import { lookupTimes } from "./lookupTimes";
import type { Section } from "./report";

/** The hotlines of every 40th ZIP code, from the files that the browser would have loaded. */
export function timeHotlines({ asked, zips, near }: HotlineData, loop: number): Section {
  const times = lookupTimes(asked, (zip) => findHotlines(zip, zips, near(zip)));
  const row = { "ZIP codes": asked.length, ...times, "p95 × loop": times["p95 ms"] / loop };
  return { name: "Hotlines in Node", rows: [row], over: [] };
}
