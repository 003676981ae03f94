import { SHAKE } from "./shake";

/** How far a finger moves to mean a direction, in px. Less is a tap of a hand that is not still. */
const SWIPE = 40;

/**
 * Calls `turn` with 1 for on and -1 for back: a tap anywhere goes on, a swipe and the arrow keys go where they point, as the
 * language of the page runs, and space goes on.
 * @param stage what may have to be scrolled; then up and down are for that.
 */
export function turns(dialog: HTMLElement, stage: HTMLElement, turn: (steps: 1 | -1) => void): void {
  const right = getComputedStyle(dialog).direction === "rtl" ? -1 : 1;
  // The second tap on the button that opened it is none here.
  let last = performance.now();
  const turnOnce = ({ timeStamp }: Event, steps: 1 | -1) => {
    if (timeStamp - last < SHAKE) return;
    last = timeStamp;
    turn(steps);
  };
  const isOfClose = ({ target }: Event) => (target as Element).closest("[data-close]") !== null;

  let from = 0;
  dialog.addEventListener("pointerdown", ({ clientX }) => (from = clientX));
  dialog.addEventListener("pointerup", (event) => {
    if (!event.isPrimary || event.button !== 0 || isOfClose(event)) return;
    const moved = event.clientX - from;
    if (Math.abs(moved) < SWIPE) turnOnce(event, 1);
    else turnOnce(event, moved > 0 ? (-right as 1 | -1) : right);
  });
  dialog.querySelector("[data-next]")?.addEventListener("click", (event) => {
    // Of a key or a voice; the pointer's own click comes after it has turned.
    if ((event as MouseEvent).detail === 0) turn(1);
    else turnOnce(event, 1);
  });
  dialog.addEventListener("keydown", (event) => {
    const { key, repeat, shiftKey } = event;
    const isOnButton = (event.target as Element).matches("button");
    const steps = {
      ArrowRight: right,
      ArrowLeft: -right,
      ...(stage.matches(".scrolls") ? {} : { ArrowDown: 1, ArrowUp: -1 }),
      ...(isOnButton ? {} : { " ": shiftKey ? -1 : 1 }),
    }[key] as 1 | -1 | undefined;
    if (!steps) return;
    event.preventDefault();
    if (!repeat) turn(steps);
  });
}
