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

type Told<Name extends keyof IslandData, Root> = { root: Root; told: IslandData[Name] };

/**
 * The elements that a module improves, and what the page tells it of each.
 * @param page another page than the one that is shown.
 */
export function islandsOf<Name extends keyof IslandData, Root extends HTMLElement>(
  name: Name,
  page = document,
): readonly Told<Name, Root>[] {
  return [...page.querySelectorAll<Root>(`[data-island="${name}"]`)].map((root) => ({
    root,
    told: JSON.parse(root.dataset.told!) as IslandData[Name],
  }));
}

/** The one element of such a module. Undefined on a page without it. */
export function islandOf<Name extends keyof IslandData, Root extends HTMLElement>(
  name: Name,
  page = document,
): Told<Name, Root> | undefined {
  return islandsOf<Name, Root>(name, page)[0];
}
