import { onForget } from "./forget";

/**
 * Tells the answer to the last question from those that come too late: after the next question, or after the page was left.
 * @returns what is called with each question. It gives what says whether that is still the last one.
 */
export function lastAsked(): () => () => boolean {
  let count = 0;
  onForget(() => (count += 1));
  return () => {
    const mine = (count += 1);
    return () => mine === count;
  };
}
