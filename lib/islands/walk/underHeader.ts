/** How much of the screen the header of the page covers at its top now, in pixels: none once it has scrolled away. */
export function headerEnd(): number {
  return Math.max(0, headerOf().getBoundingClientRect().bottom);
}

/** Scrolls the page until the element stands right under its header, whatever the height of that, or at the top where it scrolls away. */
export function bringUnderHeader(element: Element): void {
  const stays = getComputedStyle(headerOf()).top === "0px";
  window.scrollBy(0, element.getBoundingClientRect().top - (stays ? headerEnd() : 0));
}

const headerOf = () => document.querySelector("header")!;
