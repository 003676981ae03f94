import { WRITE_HERE } from "../../model/text";

/** A line to say: in English for the officer, and in the reader's language where that is another one. */
export type SayLine = {
  /** Whom it is for and on what condition, in the reader's language. It goes wherever the line goes. */
  label: string | null;
  english: string;
  own: string | null;
  direction: string;
};

/**
 * The lines of a script card that may leave it: those for everybody, and those with a condition that the reader ticked.
 * Blanks are as they were filled in, or else a line to write on.
 */
export function linesOf(script: Element): SayLine[] {
  return [...script.querySelectorAll(".say li")].filter(mayLeave).map((line) => ({
    label: line.querySelector("b")?.textContent ?? null,
    english: wordsIn(line.querySelector("q")!),
    own: line.querySelector("span") && wordsIn(line.querySelector("span")!),
    direction: getComputedStyle(line).direction,
  }));
}

/** A line without a label is for everybody. One with a label that has no box yet, or whose box is empty, stays. */
function mayLeave(line: Element): boolean {
  return !line.querySelector("b") || !!line.querySelector("[type=checkbox]:checked");
}

function wordsIn(element: Element): string {
  const words = [...element.childNodes].map((node) => {
    if (!(node instanceof HTMLElement) || node.dataset.blank === undefined) return node.textContent;
    return (node instanceof HTMLInputElement ? node.value : node.dataset.filled) || WRITE_HERE;
  });
  return words.join("").trim();
}
