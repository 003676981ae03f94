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

/** A JSON value that the server wrote into `data-<name>`. */
export function dataOf<T>(root: HTMLElement, name: string): T {
  return JSON.parse(root.dataset[name] ?? "null") as T;
}
