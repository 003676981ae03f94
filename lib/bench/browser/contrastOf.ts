import type { Locator } from "@playwright/test";
import { contrast, type Rgb } from "../contrast";

/** The contrast ratio, 1 to 21, of each element's letters to what is painted behind them. Nothing behind them counts as white. */
export async function contrastOf(elements: Locator): Promise<number[]> {
  const pairs = await elements.evaluateAll((all) => {
    const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
    return all.map((element) => {
      const grounds = [];
      for (let one: Element | null = element; one; one = one.parentElement)
        grounds.unshift(getComputedStyle(one).backgroundColor);
      return [grounds, [...grounds, getComputedStyle(element).color]].map((paints) => {
        // As a browser paints: one over the other, however see-through.
        for (const paint of ["#fff", ...paints]) {
          context.fillStyle = paint;
          context.fillRect(0, 0, 1, 1);
        }
        return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
      });
    });
  });
  return pairs.map(([ground, ink]) => contrast(ground as unknown as Rgb, ink as unknown as Rgb));
}
