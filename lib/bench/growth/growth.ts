import type { Section } from "../report";

/** What was measured at one size of the content, by what it is. Null where it could not be. */
export type Measured = Readonly<Record<string, number | null>>;

/** How many times the content of today. */
export const SIZES = [1, 3, 10] as const;

/**
 * A line for each thing with what it takes at every size, as ratios to today's, and the power of the size that it grows
 * with from the second size to the last: 1 is in step with the content, 2 is with its square.
 */
export function growthSection(measured: readonly Measured[]): Section {
  const [first = {}] = measured;
  const rows = Object.keys(first).map((what) => {
    const values = measured.map((one) => one[what] ?? null);
    const ratio = (at: number) => divide(values[at], values[0]);
    const late = divide(values.at(-1), values.at(-2));
    return {
      what,
      ...Object.fromEntries(SIZES.map((size, at) => [`${size}×`, values[at] ?? null])),
      ...Object.fromEntries(SIZES.slice(1).map((size, at) => [`${size}× ÷ 1×`, ratio(at + 1)])),
      power: late && Math.log(late) / Math.log(SIZES.at(-1)! / SIZES.at(-2)!),
    };
  });
  return {
    name: "Growth: content repeated (English; milliseconds of the processor)",
    rows,
    over: [],
  };
}

function divide(one: number | null | undefined, other: number | null | undefined): number | null {
  return typeof one === "number" && other ? one / other : null;
}
