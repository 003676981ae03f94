/** Makes a change of the page that moves what stands below it, and scrolls along, so that what has the focus stays where it is seen. */
export function keepFocusInPlace<T>(change: () => T): T {
  const top = () => document.activeElement?.getBoundingClientRect().top ?? 0;
  const before = top();
  const made = change();
  window.scrollBy(0, top() - before);
  return made;
}
