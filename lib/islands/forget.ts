const own: (() => void)[] = [];

/** Has something done when the page is left, before all that every page forgets: what a module knows or has brought goes. */
export function onForget(forget: () => void): void {
  own.push(forget);
}

/** What a page knows of a disclosure: that it came open. */
const CAME_OPEN = "[data-open]";

/**
 * A page that is left becomes again what it was when it came. A browser may keep it alive as it was left, and show that to
 * whoever presses Back or Forward: fields, boxes and choices, what was opened, what lies over the page, and what modules
 * brought. `pagehide` comes before it is kept. Every page has this module, with the way out.
 */
window.addEventListener("pagehide", () => {
  for (const forget of own) forget();
  for (const form of document.forms) form.reset();
  // Blanks and boxes to tick stand in no form.
  for (const field of document.querySelectorAll("input")) {
    field.value = field.defaultValue;
    field.checked = field.defaultChecked;
  }
  for (const fold of document.querySelectorAll("details")) fold.open = fold.matches(CAME_OPEN);
  for (const note of document.querySelectorAll<HTMLElement>("[popover]")) note.hidePopover?.();
});
