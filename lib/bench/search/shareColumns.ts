import type { Row } from "../report";
import type { Share } from "./bootstrap";

/** Shares as a person reads them, in percent with their interval: "85.3 (80–90) of 170". A dash where nothing was asked. */
export function shownShares(shares: Readonly<Record<string, Share>>): Row {
  return Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, shown(share)]));
}

function shown({ number, share, low, high }: Share): string | null {
  const percent = (part: number, digits: number) => (part * 100).toFixed(digits);
  return number === 0 ? null : `${percent(share, 1)} (${percent(low, 0)}–${percent(high, 0)}) of ${number}`;
}

/** The same as a program reads them: each share, 0 to 1, its two ends, and of how many. */
export function plainShares(shares: Readonly<Record<string, Share>>): Row {
  return Object.fromEntries(
    Object.entries(shares).flatMap(([name, { number, share, low, high }]) =>
      number === 0
        ? [[`${name}, of`, 0]]
        : [
            [name, share],
            [`${name}, low`, low],
            [`${name}, high`, high],
            [`${name}, of`, number],
          ],
    ),
  );
}
