import "./forget";
import { part } from "./part";

/** Presses that follow each other within this count as one wish to leave, in milliseconds. */
const WITHIN_MS = 1000;
const PRESSES = 3;

/**
 * Leaves at once: by the link, or by three quick presses of Shift or Escape, as GOV.UK's "Exit this page" does with Shift.
 * What is on the screen goes before the other page has come. The entry in the history is replaced, and a walk's steps with
 * it, so that the browser's Back does not lead here; what was visited before stays in the history.
 */
function improve(link: HTMLAnchorElement): void {
  const leave = () => {
    document.documentElement.hidden = true;
    // The steps of a walk, and what lies over the page, have entries of their own.
    const { step = 0, over = false } = (history.state ?? {}) as { step?: number; over?: boolean };
    const entries = step + Number(over);
    const go = () => location.replace(link.href);
    if (entries === 0) return go();
    window.addEventListener("popstate", go, { once: true, capture: true });
    history.go(-entries);
  };
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    leave();
  });

  let pressed = { key: "", times: 0, at: 0 };
  document.addEventListener("keydown", ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    const isNext = key === pressed.key && timeStamp - pressed.at < WITHIN_MS;
    pressed = { key, times: isNext ? pressed.times + 1 : 1, at: timeStamp };
    if (pressed.times === PRESSES && (key === "Shift" || key === "Escape")) leave();
  });
  // Whoever comes back sees the page again.
  window.addEventListener("pageshow", () => (document.documentElement.hidden = false));
}

improve(part<HTMLAnchorElement>(document, "header .leave"));
