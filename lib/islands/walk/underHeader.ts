/** How much of the screen the header of the page covers at its top, in pixels: none where it scrolls away. */
export function headerEnd(): number {
  const header = document.querySelector("header")!;
  return getComputedStyle(header).position === "static" ? 0 : header.getBoundingClientRect().bottom;
}

/** Scrolls the page until the element stands right under its header, whatever the height of that. */
export function bringUnderHeader(element: Element): void {
  window.scrollBy(0, element.getBoundingClientRect().top - headerEnd());
}
