import { SHAKE } from "./script/shake";

/** How far apart two taps that are meant as one lie at most, in CSS px: half a thumb. */
const APART = 48;

let last: MouseEvent | undefined;
/** When the page was opened, in ms of its own clock: the tap that led here came just before. */
let opened = 0;
window.addEventListener("pageshow", (event) => {
  if (event.persisted) opened = event.timeStamp;
});

/**
 * A second tap of a shaking hand, soon after the first and at its place, does nothing: what it hits may have come there just now, and
 * what it would undo was meant. So does one that comes as soon after the page itself: nobody has read it yet, and the first was on the
 * page before. Keys and voices press once. In a text field two taps choose a word.
 */
window.addEventListener(
  "click",
  (event) => {
    const target = event.target as HTMLElement;
    if (event.detail === 0 || target.matches("input:not([type=checkbox]), select")) return;
    // The click that a label gives its box is the same tap.
    if (target.matches("label input") && last?.target !== target) return;
    if (last ? isPartOf(last, event) : event.timeStamp - opened < SHAKE) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else last = event;
  },
  true,
);

const isPartOf = (first: MouseEvent, second: MouseEvent) =>
  second.timeStamp - first.timeStamp < SHAKE &&
  Math.hypot(second.clientX - first.clientX, second.clientY - first.clientY) < APART;
