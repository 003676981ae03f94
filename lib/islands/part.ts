import type { IslandData } from "../model/islandData";

/** The element that an island improves. Undefined on a page without it. */
export function islandRoot<T extends HTMLElement>(name: string): T | undefined {
  return document.querySelector<T>(`[data-island="${name}"]`) ?? undefined;
}

/** The element that the markup promises. @throws Error where page and island do not fit each other. */
export function part<T extends Element>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} in the page`);
  return found;
}

/** The element that an island improves, and what the page tells it. Undefined on a page without it. */
export function islandOf<Name extends keyof IslandData, Root extends HTMLElement>(
  name: Name,
): { root: Root; told: IslandData[Name] } | undefined {
  const root = islandRoot<Root>(name);
  return root && { root, told: JSON.parse(root.dataset.told!) as IslandData[Name] };
}
